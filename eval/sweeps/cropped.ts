import type { Landmark, PoseFrame } from '@spotter/coach/pose/pose-frame';

/** Framed so that what is lower than this share of the way between two joints, when first seen, is outside. */
export function cropped(
  frames: readonly PoseFrame[],
  from: number,
  to: number,
  share: number,
): readonly PoseFrame[] {
  const first = frames.find(({ landmarks }) => landmarks !== null)?.landmarks ?? [];
  const [a, b] = [first[from]?.[1] ?? 1, first[to]?.[1] ?? 1];
  const level = a + share * (b - a);
  return frames.map((frame) => ({
    ...frame,
    aspect: frame.aspect / level,
    landmarks: frame.landmarks?.map(([x, y, z, seen]): Landmark => [x, y / level, z, seen]) ?? null,
  }));
}
