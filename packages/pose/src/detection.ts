// One person as the detector sees them. All numbers are fractions of the detector's square input.
import type { Point } from './region.ts';

export interface Detection {
  /** 0 to 1. */
  readonly score: number;
  /** The face's box: left, top, right, bottom. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly hips: Point;
  /** A point on the circle that holds the whole body, straight above the hips of an upright body. */
  readonly onCircle: Point;
}
