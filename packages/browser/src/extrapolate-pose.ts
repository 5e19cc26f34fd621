// Where joints are by now, from the poses that were found last: poses come 15 times a second, pictures are drawn more often.
import type { Landmark, PoseFrame } from '@spotter/coach/pose/pose-frame';

/** Farther ahead nobody knows. */
const mostAheadMs = 100;
/** Poses that are farther apart say nothing of how fast a joint is. */
const mostApartMs = 250;
/** Of the picture's height or width: a finder that jumps takes no joint farther. */
const mostMoved = 0.04;
const seenFrom = 0.4;

/**
 * How far a coordinate moves, at most as fast as it last did: one that slows down goes on slowing down, and one that has just
 * turned stays where it is, so that a joint hardly overshoots where a movement turns.
 * @param before change a ms from the pose before the last to the last but one. @param now from that to the last
 */
function moved(before: number, now: number, aheadMs: number): number {
  if (before * now <= 0) return 0;
  const slowing = Math.min(0, Math.abs(now) - Math.abs(before));
  const speed = Math.max(0, Math.abs(now) + slowing);
  return Math.sign(now) * Math.min(mostMoved, speed * aheadMs);
}

/**
 * @param poses the last three, the newest last
 * @returns the newest pose as it is to be drawn at `nowMs`, on the clock of the poses
 */
export function extrapolatePose(poses: readonly PoseFrame[], nowMs: number): PoseFrame | null {
  const [first, second, last] = poses.slice(-3);
  const newest = poses.at(-1) ?? null;
  if (!first?.landmarks || !second?.landmarks || !last?.landmarks) return newest;
  const [beforeMs, lastMs] = [second.tMs - first.tMs, last.tMs - second.tMs];
  const isSteady = [beforeMs, lastMs].every((ms) => ms > 0 && ms <= mostApartMs);
  const aheadMs = Math.min(mostAheadMs, nowMs - last.tMs);
  if (!isSteady || aheadMs <= 0) return newest;
  const landmarks = last.landmarks.map((landmark, index): Landmark => {
    const [a, b] = [first.landmarks?.[index], second.landmarks?.[index]];
    if (!a || !b || Math.min(a[3], b[3], landmark[3]) < seenFrom) return landmark;
    const at = (axis: 0 | 1): number =>
      landmark[axis] + moved((b[axis] - a[axis]) / beforeMs, (landmark[axis] - b[axis]) / lastMs, aheadMs);
    return [at(0), at(1), landmark[2], landmark[3]];
  });
  return { ...last, landmarks };
}
