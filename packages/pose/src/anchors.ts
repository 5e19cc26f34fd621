// Where the detector's 2254 boxes are anchored.
import type { Point } from './region.ts';

/** Pixels between anchors and anchors at each place; MediaPipe's SsdAnchorsCalculator joins the three layers of 32. */
const layers = [
  { stride: 8, anchors: 2 },
  { stride: 16, anchors: 2 },
  { stride: 32, anchors: 6 },
];

/** Middles in fractions of the detector's input, row by row, in the order of the model's outputs. */
export function detectorAnchors(inputSide: number): Point[] {
  return layers.flatMap(({ stride, anchors }) => {
    const cells = Math.ceil(inputSide / stride);
    return Array.from({ length: cells * cells * anchors }, (_, index): Point => {
      const cell = Math.floor(index / anchors);
      return [((cell % cells) + 0.5) / cells, (Math.floor(cell / cells) + 0.5) / cells];
    });
  });
}
