import type { Repetition } from './repetition.ts';

/** What a set leaves behind: grows with the number of different faults, not with repetitions. */
export interface SetTally {
  readonly count: number;
  readonly good: number;
  readonly partials: number;
  readonly scoreSum: number;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly best: { readonly number: number; readonly score: number } | null;
  readonly worst: { readonly number: number; readonly score: number } | null;
  readonly faults: Readonly<
    Record<string, { readonly count: number; readonly severity: number; readonly says: string }>
  >;
}

/** A set before its first repetition. */
export const emptyTally: SetTally = {
  count: 0,
  good: 0,
  partials: 0,
  scoreSum: 0,
  startMs: null,
  endMs: null,
  best: null,
  worst: null,
  faults: {},
};

/** A finished set in figures. Times in ms of the frames' clock. */
export interface SetSummary {
  readonly count: number;
  readonly good: number;
  readonly partials: number;
  /** Mean score, 0 to 100; null without repetitions. */
  readonly score: number | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly mainFault: { readonly rule: string; readonly count: number; readonly says: string } | null;
  /** Numbers are those within the set. */
  readonly best: { readonly number: number; readonly score: number } | null;
  readonly worst: { readonly number: number; readonly score: number } | null;
}

/** Adds a repetition to a set. */
export function tallyRepetition(tally: SetTally, repetition: Repetition): SetTally {
  const faults = { ...tally.faults };
  for (const { rule, severity, says } of repetition.faults) {
    faults[rule] = { count: (faults[rule]?.count ?? 0) + 1, severity, says };
  }
  const mark = { number: repetition.numberInSet, score: repetition.score };
  return {
    count: tally.count + 1,
    good: tally.good + (repetition.good ? 1 : 0),
    partials: tally.partials,
    scoreSum: tally.scoreSum + repetition.score,
    startMs: tally.startMs ?? repetition.startMs,
    endMs: repetition.endMs,
    best: tally.best === null || mark.score > tally.best.score ? mark : tally.best,
    worst: tally.worst === null || mark.score < tally.worst.score ? mark : tally.worst,
    faults,
  };
}

/** The figures of a set. The main fault is the one with the largest severity times count. */
export function summariseSet(tally: SetTally): SetSummary {
  const [main] = Object.entries(tally.faults).sort(
    ([ruleA, a], [ruleB, b]) => b.count * b.severity - a.count * a.severity || (ruleA < ruleB ? -1 : 1),
  );
  return {
    count: tally.count,
    good: tally.good,
    partials: tally.partials,
    score: tally.count === 0 ? null : Math.round(tally.scoreSum / tally.count),
    startMs: tally.startMs,
    endMs: tally.endMs,
    mainFault: main ? { rule: main[0], count: main[1].count, says: main[1].says } : null,
    best: tally.best,
    worst: tally.worst,
  };
}
