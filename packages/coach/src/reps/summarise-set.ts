import type { Fault } from '../form/fault.ts';
import { roundTo } from '../geometry/round-to.ts';
import { addParts, meanParts, noParts, type PartSums } from './mean-parts.ts';
import type { MovedSide } from '../pose/joints.ts';
import type { ScoreParts } from '../form/score-repetition.ts';
import type { Repetition } from './repetition.ts';
import { addValue, noMean, variationOf, type RunningMean } from '../statistics/running-mean.ts';
import { addToTrend, noTrend, slopeOf, type RunningTrend } from '../statistics/running-trend.ts';
import { speedLossOf } from './speed-of.ts';

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

/** A finished set in figures. Times in ms of the frames' clock. */
export interface SetSummary {
  readonly count: number;
  /** Of the count, how many each side made, or both as one; null where no side has moved by itself. */
  readonly sides: SetTally['sides'] | null;
  readonly good: number;
  readonly partials: number;
  /** How long was held, in an exercise that is held. */
  readonly heldMs: number;
  readonly longestHoldMs: number;
  /** Mean score, 0 to 100, or the share of a hold without a fault; null where nothing was judged. */
  readonly score: number | null;
  /** Means over the repetitions to a tenth; null where none was counted. */
  readonly scoreParts: Readonly<Record<keyof ScoreParts, number | null>> | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly mainFault: { readonly rule: string; readonly count: number; readonly says: string } | null;
  /** Numbers are those within the set. */
  readonly best: { readonly number: number; readonly score: number } | null;
  readonly worst: { readonly number: number; readonly score: number } | null;
  /** How the score changes from one repetition to the next, in points; null of fewer than three. */
  readonly trend: number | null;
  /** 0 to 100: how alike the repetitions are in range and duration; null of fewer than three. */
  readonly consistency: number | null;
  /** How much slower the last repetition is than the fastest, 0 to 1; null where no speed is known. */
  readonly speedLoss: number | null;
}

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
    startMs: tally.startMs ?? repetition.startMs,
    endMs: repetition.endMs,
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

function scoreOf({ count, scoreSum, judgedSeconds, cleanSeconds }: SetTally): number | null {
  if (count > 0) return Math.round(scoreSum / count);
  return judgedSeconds > 0 ? Math.round((100 * cleanSeconds) / judgedSeconds) : null;
}

/** How many repetitions each side made; null where no side has moved by itself. */
export function sidesOf({ sides }: SetTally): SetTally['sides'] | null {
  return sides.left + sides.right === 0 ? null : sides;
}

/** The figures of a set. The main fault is the one with the largest severity times count. */
export function summariseSet(tally: SetTally): SetSummary {
  const [main] = Object.entries(tally.faults).sort(
    ([ruleA, a], [ruleB, b]) => b.count * b.severity - a.count * a.severity || (ruleA < ruleB ? -1 : 1),
  );
  const trend = slopeOf(tally.scores);
  return {
    count: tally.count,
    sides: sidesOf(tally),
    good: tally.good,
    partials: tally.partials,
    heldMs: tally.heldMs,
    longestHoldMs: tally.longestHoldMs,
    score: scoreOf(tally),
    scoreParts: tally.count === 0 ? null : meanParts(tally.parts),
    startMs: tally.startMs,
    endMs: tally.endMs,
    mainFault: main ? { rule: main[0], count: main[1].count, says: main[1].says } : null,
    best: tally.best,
    worst: tally.worst,
    trend: trend === null ? null : roundTo(trend, 0.1),
    consistency: consistencyOf(tally),
    speedLoss: speedLossOf(tally.lastSpeed, tally.fastest),
  };
}

/** Ranges and durations of practised lifters vary by 5 to 10 % within a set; at 40 % no two repetitions are alike. */
const [alike, unlike] = [0.05, 0.4];

function consistencyOf({ ranges, durations }: SetTally): number | null {
  const [range, duration] = [variationOf(ranges), variationOf(durations)];
  if (range === null || duration === null) return null;
  const share = ((range + duration) / 2 - alike) / (unlike - alike);
  return Math.round(100 * (1 - Math.min(1, Math.max(0, share))));
}
