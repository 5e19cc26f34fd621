import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

/** The person nearer to the camera or farther away, around the middle of the picture. */
export function scale(frames: readonly PoseFrame[], factor: number): readonly PoseFrame[] {
  const place = (value: number) => 0.5 + (value - 0.5) * factor;
  return frames.map((frame) => ({
    ...frame,
    landmarks:
      frame.landmarks?.map(([x, y, z, seen]) => [place(x), place(y), z * factor, seen] as const) ?? null,
  }));
}
