import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { Random } from './random.ts';

/** Drops each frame with this probability. */
export function dropFrames(
  frames: readonly PoseFrame[],
  share: number,
  random: Random,
): readonly PoseFrame[] {
  return frames.filter(() => random() >= share);
}
