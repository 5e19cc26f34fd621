import { groupBy } from '../parts/group-by.ts';
import type { DoneSet } from './done-sets.ts';
import { recordsOf, type RecordKind } from './records.ts';

export interface TrendPoint {
  readonly at: Date;
  readonly value: number;
}

/** The best of each workout. @param sets of one exercise, the oldest first */
export function trendOf(sets: readonly DoneSet[], kind: RecordKind): readonly TrendPoint[] {
  return [...groupBy(sets, ({ workoutId }) => workoutId).values()].flatMap((ofWorkout) => {
    const record = recordsOf(ofWorkout)[kind];
    return record ? [{ at: new Date(record.set.started_at), value: record.value }] : [];
  });
}

/** More dates than these run into each other on a phone. */
const mostDates = 5;

/** The moments whose dates stand along the axis: no date twice, and none close to another. @param points the oldest first */
export function datedOf(points: readonly TrendPoint[]): Date[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const apartMs = (last.at.getTime() - first.at.getTime()) / mostDates;
  const dated = [first.at];
  for (const { at } of points) {
    const before = dated.at(-1) ?? first.at;
    const isFar = at.getTime() - before.getTime() >= apartMs;
    if (isFar && at.toDateString() !== before.toDateString()) dated.push(at);
  }
  return dated;
}
