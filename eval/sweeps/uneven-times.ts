import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { Random } from './random.ts';

/** The recording by a clock that is off by up to so much, one way or the other, with every frame; their order stays. */
export function unevenTimes(
  frames: readonly PoseFrame[],
  offMs: number,
  random: Random,
): readonly PoseFrame[] {
  let last = -Infinity;
  return frames.map((frame) => {
    last = Math.max(last + 1, frame.tMs + offMs * (2 * random() - 1));
    return { ...frame, tMs: last };
  });
}
