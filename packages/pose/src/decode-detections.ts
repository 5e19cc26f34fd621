// Turns the detector's raw outputs into detections (MediaPipe's TensorsToDetectionsCalculator).
import type { Detection } from './detection.ts';
import type { Point } from './region.ts';
import { sigmoid } from './sigmoid.ts';

/** Numbers for each anchor: middle, width and height of the box, then four points, in pixels of the input. */
const numbersPerAnchor = 12;
const hipsAt = 4;
const onCircleAt = 6;

/** MediaPipe's pose_detection: min_score_thresh. */
const minScore = 0.5;

/** @param boxes 12 numbers for each anchor @param scores one logit for each anchor */
export function decodeDetections(
  boxes: Float32Array,
  scores: Float32Array,
  anchors: readonly Point[],
  inputSide: number,
): Detection[] {
  const detections: Detection[] = [];
  anchors.forEach((anchor, index) => {
    const score = sigmoid(scores[index] ?? 0);
    if (score < minScore) return;
    const numberAt = (offset: number): number => (boxes[index * numbersPerAnchor + offset] ?? 0) / inputSide;
    const pointAt = (offset: number): Point => [
      numberAt(offset) + anchor[0],
      numberAt(offset + 1) + anchor[1],
    ];
    const [x, y] = pointAt(0);
    const halfWidth = numberAt(2) / 2;
    const halfHeight = numberAt(3) / 2;
    detections.push({
      score,
      box: [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight],
      hips: pointAt(hipsAt),
      onCircle: pointAt(onCircleAt),
    });
  });
  return detections;
}
