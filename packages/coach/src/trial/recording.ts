import type { PoseFrame } from '../pose/pose-frame.ts';

/** A recorded set: what the coach would have been given live, frame by frame. */
export interface Recording {
  readonly id: string;
  readonly frames: readonly PoseFrame[];
}
