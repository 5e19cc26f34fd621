/** A joint in one unit on all axes: y down, z away from the camera; `seen` from 0 (guessed) to 1. */
export interface Joint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly seen: number;
}
