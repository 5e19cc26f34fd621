import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

/** The recording by a camera that is slower than its client: some frames show again what the one before them did. */
export function repeatFrames(
  frames: readonly PoseFrame[],
  isRepeated: (i: number) => boolean,
): readonly PoseFrame[] {
  let last: PoseFrame | undefined;
  return frames.map((frame, i) => {
    if (last === undefined || !isRepeated(i)) last = frame;
    return { ...last, tMs: frame.tMs };
  });
}
