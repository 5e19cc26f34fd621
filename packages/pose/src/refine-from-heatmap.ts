// Moves a landmark to where the heatmap around it is brightest (MediaPipe's RefineLandmarksFromHeatmapCalculator).
import type { Point } from './region.ts';
import { sigmoid } from './sigmoid.ts';

/** Cells on each side of the middle one: a window of 7 x 7 (pose_landmarks_refinement: kernel_size). */
const reach = 3;
/** A window whose brightest cell stays below this says nothing (min_confidence_to_refine). */
const minConfidence = 0.5;

/**
 * The mean of the window's cells weighted by their confidence, or the point itself where the heatmap is not sure.
 * @param heatmap logits, one plane of side x side for each landmark
 * @param point in fractions of the region; may lie outside it
 */
export function refineFromHeatmap(
  heatmap: Float32Array,
  side: number,
  landmark: number,
  point: Point,
): Point {
  const column = Math.trunc(point[0] * side);
  const row = Math.trunc(point[1] * side);
  if (column < 0 || column >= side || row < 0 || row >= side) return point;
  const plane = landmark * side * side;
  let sum = 0;
  let highest = 0;
  let x = 0;
  let y = 0;
  for (let r = Math.max(0, row - reach); r <= Math.min(side - 1, row + reach); r++) {
    for (let c = Math.max(0, column - reach); c <= Math.min(side - 1, column + reach); c++) {
      const confidence = sigmoid(heatmap[plane + r * side + c] ?? 0);
      sum += confidence;
      highest = Math.max(highest, confidence);
      x += c * confidence;
      y += r * confidence;
    }
  }
  return highest >= minConfidence && sum > 0 ? [x / sum / side, y / sum / side] : point;
}
