// A frame of somebody who is to hold a posture becomes seconds, and what there is to tell of them.

import type { CoachEvent } from './coach-event.ts';
import type { CoachState } from './coach-state.ts';
import { advanceHold, noHold } from './reps/hold.ts';
import { openSet } from './reps/keep-set.ts';
import type { StepContext, Taken } from './step-context.ts';

/** Takes whether the posture is held in this frame. */
export function takeHold(
  state: CoachState,
  tMs: number,
  holds: boolean,
  { specification }: StepContext,
): Taken {
  const { minimumDurationMs } = specification.counting;
  const { hold, notices } = advanceHold(state.hold ?? noHold, tMs, holds, minimumDurationMs);
  const events: CoachEvent[] = [];
  let { set } = state;
  for (const notice of notices) {
    if (notice.type === 'hold_started') {
      const opened = openSet(set, tMs);
      set = opened.set;
      events.push(...opened.events);
    }
    if (notice.type === 'hold_ended') {
      const { tally } = set;
      set = { ...set, tally: { ...tally, heldMs: tally.heldMs + notice.heldMs } };
    }
    events.push({ ...notice, tMs });
  }
  if (hold.sinceMs !== null && set.active) set = { ...set, movedMs: tMs };
  return { state: { ...state, hold, set }, events, wishes: [] };
}
