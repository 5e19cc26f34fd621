// Sets: the first movement opens one, a rest without movement or a command closes it, and it leaves its figures.

import type { ScoreParts } from '../form/score-repetition.ts';
import { roundTo } from '../geometry/round-to.ts';
import { variationOf } from '../statistics/running-mean.ts';
import { slopeOf } from '../statistics/running-trend.ts';
import { speedLossOf } from './describe-repetition.ts';
import { emptyTally, meanParts, type SetTally } from './set-tally.ts';

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

/** The set in progress, or the last one. */
export interface SetState {
  /** 0 before the first. */
  readonly number: number;
  readonly active: boolean;
  readonly tally: SetTally;
  /** When it was started or somebody last moved in it. */
  readonly movedMs: number | null;
}

/** What is told of sets. */
export type SetEvent =
  | { readonly type: 'set_started'; readonly tMs: number; readonly set: number }
  | {
      readonly type: 'set_finished';
      readonly tMs: number;
      readonly set: number;
      readonly summary: SetSummary;
    };

/** Before the first set. */
export const noSet: SetState = { number: 0, active: false, tally: emptyTally, movedMs: null };

/** Opens the next set unless one is open. */
export function openSet(set: SetState, tMs: number): { set: SetState; events: SetEvent[] } {
  if (set.active) return { set, events: [] };
  const number = set.number + 1;
  return {
    set: { number, active: true, tally: emptyTally, movedMs: tMs },
    events: [{ type: 'set_started', tMs, set: number }],
  };
}

/** Closes the open set, if any, with its summary. */
export function closeSet(set: SetState, tMs: number): { set: SetState; events: SetEvent[] } {
  if (!set.active) return { set, events: [] };
  return {
    set: { ...set, active: false },
    events: [{ type: 'set_finished', tMs, set: set.number, summary: summariseSet(set.tally) }],
  };
}

/** Closes a set in which nobody has moved for `restMs`; one without any movement yet waits. */
export function closeRested(
  set: SetState,
  tMs: number,
  restMs: number,
): { set: SetState; events: SetEvent[] } {
  const { tally, movedMs } = set;
  const rested = set.active && movedMs !== null && tMs - movedMs >= restMs;
  return rested && tally.count + tally.partials + tally.heldMs > 0 ? closeSet(set, tMs) : { set, events: [] };
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
