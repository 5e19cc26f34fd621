// A frame of somebody who is to hold a posture becomes seconds, and what there is to tell of them.

import { judgeHold, noHoldForm } from '../form/judge-hold.ts';
import { candidatesOfRepetition } from '../form/candidate-cues.ts';
import { viewOf } from '../pose/stance.ts';
import { advanceHold, heldMsOf, noHold } from '../reps/hold.ts';
import { tallyHold, tallyJudgedSecond } from '../reps/set-tally.ts';
import { openSet } from '../reps/set.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Told } from './step-context.ts';

/** What a frame does in which the posture is held, or is not. */
export function stepHold(
  state: CoachState,
  tMs: number,
  holds: boolean,
  context: StepContext,
  told: Told,
): void {
  const { minimumDurationMs } = context.specification.counting;
  const { hold, notices } = advanceHold(state.hold ?? noHold, tMs, holds, minimumDurationMs);
  state.hold = hold;
  for (const notice of notices) {
    if (notice.type === 'hold_started') {
      const opened = openSet(state.set, tMs);
      state.set = opened.set;
      told.events.push(...opened.events);
    }
    if (notice.type === 'hold_ended') {
      state.set = { ...state.set, tally: tallyHold(state.set.tally, notice.heldMs) };
    }
    told.events.push({ ...notice, tMs });
  }
  if (hold.sinceMs === null) {
    state.holdForm = null;
    return;
  }
  if (state.set.active) state.set = { ...state.set, movedMs: tMs };
  if (holds) judgeHeld(state, tMs, context, told);
}

/** Puts a hold that goes on on the account of its set, as when the set is closed; what follows is counted anew. */
export function settleHold(state: CoachState, tMs: number, { events }: Told): void {
  const { hold, set } = state;
  if (!hold || !set.active) return;
  const heldMs = heldMsOf(hold);
  state.hold = { ...noHold, endedMs: hold.endedMs + heldMs };
  state.set = { ...set, tally: tallyHold(set.tally, heldMs) };
  if (heldMs > 0) events.push({ type: 'hold_ended', tMs, heldMs });
}

/** Judges what is held, once a second. */
function judgeHeld(
  state: CoachState,
  tMs: number,
  { specification, settings: { language } }: StepContext,
  told: Told,
): void {
  const form = state.holdForm ?? noHoldForm();
  state.holdForm = form;
  const view = viewOf(state.across ?? 1);
  const judgement = judgeHold(form, tMs, state.smoothed, specification, view, language);
  if (judgement === null) return;
  const { faults, notJudged, findings } = judgement;
  const judged = { faults, notJudged, findings, numberInSet: form.judged };
  const said = candidatesOfRepetition(judged, specification, state.cues, language);
  state.cues = said.cues;
  told.candidates.push(...said.candidates);
  state.set = { ...state.set, tally: tallyJudgedSecond(state.set.tally, faults) };
  told.events.push({ type: 'hold_judged', tMs, faults, notJudged, findings });
}
