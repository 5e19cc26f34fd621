// Opens and closes sets: the first movement opens one, a rest without movement or a command closes it.

import { emptyTally, summariseSet, type SetSummary, type SetTally } from './summarise-set.ts';

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
