import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { decodeBinaryPoses, encodeBinaryPoses } from '@spotter/contract/live/binary-poses';

/** A pose to the exactness with which it travels: here and on the server the engine sees the same, and counts the same. */
export function asSent({ tMs, world = null, ...frame }: PoseFrame): PoseFrame {
  const [read] = decodeBinaryPoses(encodeBinaryPoses([{ t: tMs, world, ...frame }])) ?? [];
  if (!read) throw new Error('A pose was written that cannot be read.');
  const { t, seq: _none, ...sent } = read;
  return { tMs: t, ...sent };
}
