// A figure that does its exercise again and again, as shapes of a picture.
import { blendFigures } from '@spotter/exercises/drawing/blend-figures';
import { drawFigure, type Shape } from '@spotter/exercises/drawing/draw-figure';
import type { Drawing } from '@spotter/exercises/drawing/drawing';
import { figureIn } from '@spotter/exercises/drawing/figure';

export interface FigureMotion {
  /** @param share of the way from start to end, 0 to 1 */
  readonly shapesAt: (share: number) => readonly Shape[];
  /** What all of them need, in metres. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly hasFloor: boolean;
}

const margin = 0.12;

export function figureMotion(drawing: Drawing): FigureMotion {
  const [start, end] = [figureIn(drawing.start), figureIn(drawing.end)];
  const shapesAt = (share: number) => drawFigure(blendFigures(start, end, share), drawing);
  const hasFloor = drawing.offTheFloor !== 'always' && (drawing.view.aboveDeg ?? 0) === 0;
  const places = [0, 0.5, 1].flatMap((share) => shapesAt(share).flatMap(({ skins }) => skins.flat()));
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...(hasFloor ? [0] : []), ...ys) + margin];
  return { shapesAt, box: { x: left, y: top, width: right - left, height: bottom - top }, hasFloor };
}

/** A repetition as people do it: there, a moment, back, a moment. */
export function shareAt(ms: number): number {
  const turn = (ms % 3_200) / 3_200;
  const towards = Math.min(1, Math.max(0, turn < 0.5 ? turn / 0.42 : (0.95 - turn) / 0.42));
  return 0.5 - 0.5 * Math.cos(Math.PI * towards);
}
