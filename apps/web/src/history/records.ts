import type { DoneSet } from './done-sets.ts';

export interface RecordMade {
  readonly value: number;
  readonly set: DoneSet;
}

/** The best of an exercise; null where there is none, such as a weight that was never told. */
export interface ExerciseRecords {
  readonly reps: RecordMade | null;
  readonly score: RecordMade | null;
  /** In kilograms. */
  readonly weight: RecordMade | null;
  /** In milliseconds. */
  readonly hold: RecordMade | null;
}

export const recordKinds = ['reps', 'score', 'weight', 'hold'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What a set has of each kind; null, and 0, are no record. */
export function valueOf(set: DoneSet, kind: RecordKind): number | null {
  const values = {
    reps: set.reps,
    score: set.score,
    weight: set.correction?.weight_kg ?? null,
    hold: set.longest_hold_ms,
  };
  return values[kind];
}

/** @param sets the oldest first: a record stands until it is beaten */
export function recordsOf(sets: readonly DoneSet[]): ExerciseRecords {
  const best = (kind: RecordKind) =>
    sets.reduce<RecordMade | null>((record, set) => {
      const value = valueOf(set, kind) ?? 0;
      return value > (record?.value ?? 0) ? { value, set } : record;
    }, null);
  return { reps: best('reps'), score: best('score'), weight: best('weight'), hold: best('hold') };
}
