// The baselines: what popular counters do with one joint's angle in the picture.

import { angleAt } from '@spotter/coach/geometry/angles';
import { parseBody } from '@spotter/coach/pose/body';
import { type Joint, type Side, sidedJoints } from '@spotter/coach/pose/joints';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { BaselineAngle } from './baseline-angles.ts';

/** Counts each time the angle has passed `far` and is back at `start`. */
export function countByTwoThresholds(angle: BaselineAngle, frames: Iterable<PoseFrame>): number {
  return countCrossings(angle, angle.start, frames);
}

/** The same without hysteresis: one threshold in the middle, counted each time it is passed on the way back. */
export function countByOneThreshold(angle: BaselineAngle, frames: Iterable<PoseFrame>): number {
  const middle = (angle.start + angle.far) / 2;
  return countCrossings({ ...angle, far: middle }, middle, frames);
}

function countCrossings(angle: BaselineAngle, back: number, frames: Iterable<PoseFrame>): number {
  const sign = angle.far >= angle.start ? 1 : -1;
  const readers = angle.side === 'each' ? (['left', 'right'] as const) : (['one'] as const);
  const out = new Set<Side | 'one'>();
  let count = 0;
  for (const frame of frames) {
    const image = parseBody({ ...frame, world: null })?.image;
    if (!image) continue;
    for (const reader of readers) {
      const value = reader === 'one' ? oneSide(angle, image) : read(angle, image, reader).value;
      if (sign * value > sign * angle.far) out.add(reader);
      else if (sign * value <= sign * back && out.delete(reader)) count += 1;
    }
  }
  return count;
}

function oneSide(angle: BaselineAngle, image: readonly Joint[]): number {
  const [left, right] = [read(angle, image, 'left'), read(angle, image, 'right')];
  if (angle.side === 'bent') return Math.min(left.value, right.value);
  return left.seen >= right.seen ? left.value : right.value;
}

function read({ joints }: BaselineAngle, image: readonly Joint[], side: Side) {
  const [a, b, c] = [
    sidedJoints[joints[0]][side],
    sidedJoints[joints[1]][side],
    sidedJoints[joints[2]][side],
  ] as const;
  const seen = Math.min(...[a, b, c].map((index) => image[index]?.seen ?? 0));
  return { value: angleAt(image, a, b, c), seen };
}
