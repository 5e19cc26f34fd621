// Sums up a hold from what a coach tells of it, second by second.

import type { CoachEvent } from './coach-event.ts';
import type { Fault, NotJudged } from '../form/fault.ts';
import { roundTo } from '../geometry/round-to.ts';

/** A fault of a hold, as at its clearest. */
export interface HoldFault extends Fault {
  /** In how many seconds of the hold it was seen. */
  readonly seconds: number;
}

/** A posture that was held, or is still. Times in ms of the frames' clock. */
export interface Hold {
  /** From 1, in its set. */
  readonly numberInSet: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly heldMs: number;
  /** No fault in any second. */
  readonly good: boolean;
  /** Share of the seconds without a fault, 0 to 100; null where it was too short to be judged. */
  readonly score: number | null;
  /** Worst first. */
  readonly faults: readonly HoldFault[];
  /** Rules that could not be judged in any second. */
  readonly notJudged: readonly NotJudged[];
}

/** What is known of the holds of a set; plain data. */
export interface HoldTally {
  readonly ended: number;
  /** Since when one goes on; null between holds. */
  readonly sinceMs: number | null;
  readonly heldMs: number;
  readonly judged: number;
  readonly clean: number;
  readonly faults: readonly HoldFault[];
  readonly seen: readonly string[];
  readonly notJudged: readonly NotJudged[];
}

/** Nothing held yet. */
export const nothingHeld: HoldTally = {
  ended: 0,
  sinceMs: null,
  heldMs: 0,
  judged: 0,
  clean: 0,
  faults: [],
  seen: [],
  notJudged: [],
};

/** Adds what a coach tells. The hold as far as it has gone is given where it has changed; `over` once it has ended. */
export function applyHoldEvent(
  tally: HoldTally,
  event: CoachEvent,
): { tally: HoldTally; hold?: Hold; over?: boolean } {
  if (event.type === 'set_started') return { tally: nothingHeld };
  if (event.type === 'hold_started') {
    return { tally: { ...nothingHeld, ended: tally.ended, sinceMs: event.sinceMs } };
  }
  if (event.type === 'hold_judged') return { tally: addJudged(tally, event) };
  if (event.type === 'hold_second') {
    const next = { ...tally, heldMs: event.tMs - (tally.sinceMs ?? event.tMs) };
    return { tally: next, hold: describe(next) };
  }
  if (event.type === 'hold_ended') {
    const hold = describe({ ...tally, heldMs: event.heldMs });
    return { tally: { ...nothingHeld, ended: tally.ended + 1 }, hold, over: true };
  }
  return { tally };
}

function addJudged(
  tally: HoldTally,
  { faults, notJudged, findings }: Extract<CoachEvent, { type: 'hold_judged' }>,
): HoldTally {
  const judged = findings.flatMap(({ rule, verdict }) =>
    verdict === 'fault' || verdict === 'fine' ? [rule] : [],
  );
  const seen = [...new Set([...tally.seen, ...judged])];
  const unseen = new Map([...tally.notJudged, ...notJudged].map((entry) => [entry.rule, entry]));
  return {
    ...tally,
    judged: tally.judged + 1,
    clean: tally.clean + (faults.length === 0 ? 1 : 0),
    faults: faults.reduce(addFault, tally.faults),
    seen,
    notJudged: [...unseen.values()].filter(({ rule }) => !seen.includes(rule)),
  };
}

function addFault(known: readonly HoldFault[], fault: Fault): readonly HoldFault[] {
  const before = known.find(({ rule }) => rule === fault.rule);
  if (!before) return [...known, { ...fault, seconds: 1 }];
  const clearer = fault.confidence > before.confidence ? fault : before;
  const counted = { ...clearer, seconds: before.seconds + 1 };
  return known.map((entry) => (entry === before ? counted : entry));
}

function describe({ ended, sinceMs, heldMs, judged, clean, faults, notJudged }: HoldTally): Hold {
  const startMs = sinceMs ?? 0;
  return {
    numberInSet: ended + 1,
    startMs: roundTo(startMs, 1),
    endMs: roundTo(startMs + heldMs, 1),
    heldMs: roundTo(heldMs, 1),
    good: faults.length === 0,
    score: judged === 0 ? null : Math.round((100 * clean) / judged),
    faults: [...faults].sort((a, b) => b.severity * b.seconds - a.severity * a.seconds),
    notJudged,
  };
}
