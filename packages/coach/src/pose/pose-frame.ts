/**
 * One landmark: `x` and `y` in fractions of the picture (0 to 1, origin at the top left; a joint outside the picture
 * may lie outside that range), `z` in the same unit as `x` with the hips' middle as origin and smaller nearer to the
 * camera, `visibility` from 0 (hidden or guessed) to 1 (seen). The order of 33 is MediaPipe BlazePose's.
 */
export type Landmark = readonly [x: number, y: number, z: number, visibility: number];

/** One joint in metres, origin at the middle of the hips, axes as in {@link Landmark}; the last number is visibility. */
export type WorldLandmark = readonly [x: number, y: number, z: number, visibility: number];

/** What a camera frame showed: the engine's only input. */
export interface PoseFrame {
  /** Milliseconds on any monotonic clock; uneven steps are fine. */
  readonly tMs: number;
  /** Picture width divided by its height, in pixels; turns image fractions into one unit. */
  readonly aspect: number;
  /** 33 (MediaPipe, ML Kit) or 17 (MoveNet, COCO) landmarks, or null where no person was found. */
  readonly landmarks: readonly Landmark[] | null;
  /** The same joints in metres, where the finder gives them. */
  readonly world?: readonly WorldLandmark[] | null;
  /** 0 to 1: how sure the finder is that there is a person. */
  readonly presence?: number;
  /** How many people are in view, where that was looked at. */
  readonly people?: number;
  /** Mean brightness of the picture, 0 (black) to 255. */
  readonly luma?: number;
}
