// A frame of somebody who is to hold a posture becomes seconds, and what there is to tell of them.

import { judgeHold, noHoldForm } from '../form/judge-hold.ts';
import { candidatesOfRepetition } from '../form/candidate-cues.ts';
import { viewOf } from '../pose/stance.ts';
import { advanceHold, heldMsOf, noHold } from '../reps/hold.ts';
import { tallyHold, tallyJudgedSecond } from '../reps/set-tally.ts';
import { openSet } from '../reps/set.ts';
import type { CoachEvent } from './coach-event.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Stepped } from './step-context.ts';

/** What a frame does in which the posture is held, or is not. */
export function stepHold(state: CoachState, tMs: number, holds: boolean, context: StepContext): Stepped {
  const { specification } = context;
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
      set = { ...set, tally: tallyHold(set.tally, notice.heldMs) };
    }
    events.push({ ...notice, tMs });
  }
  if (hold.sinceMs !== null && set.active) set = { ...set, movedMs: tMs };
  const held = { state: { ...state, hold, set }, events, candidates: [] };
  if (hold.sinceMs === null) return { ...held, state: { ...held.state, holdForm: noHoldForm } };
  return holds ? judgeHeld(held, tMs, context) : held;
}

/** Puts a hold that goes on on the account of its set, as when the set is closed; what follows is counted anew. */
export function settleHold(state: CoachState, tMs: number): Pick<Stepped, 'state' | 'events'> {
  const { hold, set } = state;
  if (!hold || !set.active) return { state, events: [] };
  const heldMs = heldMsOf(hold);
  return {
    state: {
      ...state,
      hold: { ...noHold, endedMs: hold.endedMs + heldMs },
      set: { ...set, tally: tallyHold(set.tally, heldMs) },
    },
    events: heldMs > 0 ? [{ type: 'hold_ended', tMs, heldMs }] : [],
  };
}

/** Judges what is held, once a second. */
function judgeHeld(stepped: Stepped, tMs: number, { specification, settings }: StepContext): Stepped {
  const { state } = stepped;
  const { form, judgement } = judgeHold(
    state.holdForm ?? noHoldForm,
    tMs,
    state.smoothed,
    specification,
    viewOf(state.across ?? 1),
    settings.language,
  );
  if (judgement === null) return { ...stepped, state: { ...state, holdForm: form } };
  const { faults, notJudged, findings } = judgement;
  const judged = { faults, notJudged, findings, numberInSet: form.judged };
  const { candidates, cues } = candidatesOfRepetition(judged, specification, state.cues, settings.language);
  const set = { ...state.set, tally: tallyJudgedSecond(state.set.tally, faults) };
  return {
    state: { ...state, holdForm: form, cues, set },
    events: [...stepped.events, { type: 'hold_judged', tMs, faults, notJudged, findings }],
    candidates: [...stepped.candidates, ...candidates],
  };
}
