import type { DoneSet } from './done-sets.ts';
import { recordsOf, type RecordKind } from './records.ts';

export interface TrendPoint {
  readonly at: Date;
  readonly value: number;
}

/** The best of each workout. @param sets of one exercise, the oldest first */
export function trendOf(sets: readonly DoneSet[], kind: RecordKind): readonly TrendPoint[] {
  return [...Map.groupBy(sets, ({ workoutId }) => workoutId).values()].flatMap((ofWorkout) => {
    const record = recordsOf(ofWorkout)[kind];
    return record ? [{ at: new Date(record.set.started_at), value: record.value }] : [];
  });
}
