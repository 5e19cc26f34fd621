// Opens and closes sets: the first movement opens one, a rest without movement or a command closes it.

import type { CoachEvent } from '../coach-event.ts';
import type { SetState } from '../coach-state.ts';
import { emptyTally, summariseSet } from './summarise-set.ts';

/** Before the first set. */
export const noSet: SetState = { number: 0, active: false, tally: emptyTally, movedMs: null };

/** Opens the next set unless one is open. */
export function openSet(set: SetState, tMs: number): { set: SetState; events: CoachEvent[] } {
  if (set.active) return { set, events: [] };
  const number = set.number + 1;
  return {
    set: { number, active: true, tally: emptyTally, movedMs: tMs },
    events: [{ type: 'set_started', tMs, set: number }],
  };
}

/** Closes the open set, if any, with its summary. */
export function closeSet(set: SetState, tMs: number): { set: SetState; events: CoachEvent[] } {
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
): { set: SetState; events: CoachEvent[] } {
  const { tally, movedMs } = set;
  const rested = set.active && movedMs !== null && tMs - movedMs >= restMs;
  return rested && tally.count + tally.partials + tally.heldMs > 0 ? closeSet(set, tMs) : { set, events: [] };
}
