import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

/** Left and right among the 33 landmarks. */
const other = [
  0,
  4,
  5,
  6,
  1,
  2,
  3,
  8,
  7,
  10,
  9,
  ...Array.from({ length: 22 }, (_, i) => (i % 2 === 0 ? i + 12 : i + 10)),
];

/** A mirrored picture: everything on the other side, and the finder takes the person's left for their right. */
export function mirror(frames: readonly PoseFrame[]): readonly PoseFrame[] {
  const swap = <T>(points: readonly T[]) => points.map((point, i) => points[other[i] ?? i] ?? point);
  return frames.map((frame) => ({
    ...frame,
    landmarks: frame.landmarks
      ? swap(frame.landmarks.map(([x, y, z, seen]) => [1 - x, y, z, seen] as const))
      : null,
    world: frame.world ? swap(frame.world.map(([x, y, z, seen]) => [-x, y, z, seen] as const)) : null,
  }));
}
