import type { Fault } from '../form/fault.ts';
import type { ScoreParts } from '../form/score-repetition.ts';
import { roundTo } from '../geometry/round-to.ts';
import type { MovedSide } from '../pose/joints.ts';
import { addValue, noMean, type RunningMean } from '../statistics/running-mean.ts';
import { addToTrend, noTrend, type RunningTrend } from '../statistics/running-trend.ts';
import type { Repetition } from './repetition.ts';

type Part = keyof ScoreParts;

/** Each part over the repetitions in which it could be judged; plain data of constant size. */
type PartSums = Readonly<Record<Part, { readonly count: number; readonly sum: number }>>;

const none = { count: 0, sum: 0 } as const;
const names: readonly Part[] = ['depth', 'range', 'tempo', 'symmetry', 'form'];

/** Before the first repetition. */
const noParts: PartSums = { depth: none, range: none, tempo: none, symmetry: none, form: none };

function each<T>(value: (part: Part) => T): Record<Part, T> {
  return Object.fromEntries(names.map((part) => [part, value(part)])) as Record<Part, T>;
}

/** Adds the parts of a repetition's score. */
function addParts(sums: PartSums, parts: ScoreParts): PartSums {
  return each((part) => {
    const value = parts[part];
    const { count, sum } = sums[part];
    return value === null ? sums[part] : { count: count + 1, sum: sum + value };
  });
}

/** The mean of each part to a tenth; null where it was never judged. */
export function meanParts(sums: PartSums): Readonly<Record<Part, number | null>> {
  return each((part) => {
    const { count, sum } = sums[part];
    return count === 0 ? null : roundTo(sum / count, 0.1);
  });
}

/** What a set leaves behind: grows with the number of different faults, not with repetitions. */
export interface SetTally {
  readonly count: number;
  /** Of the count, how many each side made, or both as one movement. */
  readonly sides: Readonly<Record<MovedSide, number>>;
  readonly good: number;
  readonly partials: number;
  /** How long was held, in an exercise that is held. */
  readonly heldMs: number;
  readonly longestHoldMs: number;
  /** Seconds of holds that were judged, and those without a fault. */
  readonly judgedSeconds: number;
  readonly cleanSeconds: number;
  readonly scoreSum: number;
  readonly parts: PartSums;
  readonly scores: RunningTrend;
  readonly ranges: RunningMean;
  readonly durations: RunningMean;
  /** Mean speeds of the fastest repetition and of the last one. */
  readonly fastest: number | null;
  readonly lastSpeed: number | null;
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
  sides: { left: 0, right: 0, both: 0 },
  good: 0,
  partials: 0,
  heldMs: 0,
  longestHoldMs: 0,
  judgedSeconds: 0,
  cleanSeconds: 0,
  scoreSum: 0,
  parts: noParts,
  scores: noTrend,
  ranges: noMean,
  durations: noMean,
  fastest: null,
  lastSpeed: null,
  startMs: null,
  endMs: null,
  best: null,
  worst: null,
  faults: {},
};

/** Adds a repetition to a set. */
export function tallyRepetition(tally: SetTally, repetition: Repetition): SetTally {
  const speed = repetition.speed?.mean ?? null;
  const mark = { number: repetition.numberInSet, score: repetition.score };
  return {
    count: tally.count + 1,
    sides: { ...tally.sides, [repetition.side]: tally.sides[repetition.side] + 1 },
    good: tally.good + (repetition.good ? 1 : 0),
    partials: tally.partials,
    heldMs: tally.heldMs,
    longestHoldMs: tally.longestHoldMs,
    judgedSeconds: tally.judgedSeconds,
    cleanSeconds: tally.cleanSeconds,
    scoreSum: tally.scoreSum + repetition.score,
    parts: addParts(tally.parts, repetition.scoreParts),
    scores: addToTrend(tally.scores, repetition.score),
    ranges: addValue(tally.ranges, repetition.rangeShare),
    durations: addValue(tally.durations, repetition.endMs - repetition.startMs),
    fastest: speed === null ? tally.fastest : Math.max(tally.fastest ?? 0, speed),
    lastSpeed: speed ?? tally.lastSpeed,
    startMs: Math.min(tally.startMs ?? Infinity, repetition.startMs),
    endMs: Math.max(tally.endMs ?? 0, repetition.endMs),
    best: tally.best === null || mark.score > tally.best.score ? mark : tally.best,
    worst: tally.worst === null || mark.score < tally.worst.score ? mark : tally.worst,
    faults: countFaults(tally.faults, repetition.faults),
  };
}

/** Adds a hold that has ended. */
export function tallyHold(tally: SetTally, heldMs: number): SetTally {
  const longestHoldMs = Math.max(tally.longestHoldMs, heldMs);
  return { ...tally, heldMs: tally.heldMs + heldMs, longestHoldMs };
}

/** Adds a second of a hold. */
export function tallyJudgedSecond(tally: SetTally, faults: readonly Fault[]): SetTally {
  return {
    ...tally,
    judgedSeconds: tally.judgedSeconds + 1,
    cleanSeconds: tally.cleanSeconds + (faults.length === 0 ? 1 : 0),
    faults: countFaults(tally.faults, faults),
  };
}

function countFaults(counted: SetTally['faults'], faults: readonly Fault[]): SetTally['faults'] {
  const next = { ...counted };
  for (const { rule, severity, says } of faults) {
    next[rule] = { count: (counted[rule]?.count ?? 0) + 1, severity, says };
  }
  return next;
}
