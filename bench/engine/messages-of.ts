import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

/** Each frame as the text of a pose message, as clients that find the pose send it. */
export function messagesOf(frames: readonly PoseFrame[]): readonly string[] {
  return frames.map(({ tMs, aspect, landmarks, world, presence }) =>
    JSON.stringify({ type: 'pose', t: tMs, aspect, landmarks, world, presence }),
  );
}
