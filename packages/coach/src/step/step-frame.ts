// One step of a coach: a frame becomes measurements, movements, counts, and what there is to tell.

import type { CoachEvent } from './coach-event.ts';
import type { CoachState } from './coach-state.ts';
import { lowPass } from '../filters/low-pass.ts';
import { readBody, type Body } from '../pose/body.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { followWalk, isWalking } from '../pose/follow-walk.ts';
import { acrossOf, viewOf } from '../pose/view.ts';
import { closeRested } from '../reps/keep-set.ts';
import { followPosture, gateHolds } from '../measure/posture-gate.ts';
import { advanceTrack, hiddenTrack, restartTrack, type EndedMovement } from '../reps/track.ts';
import { measureBody } from '../measure/measure-body.ts';
import { smoothMeasurements } from '../measure/smooth-measurements.ts';
import type { StepContext, Taken } from './step-context.ts';
import { takeMovement } from './count-movement.ts';
import { takeHold } from './step-hold.ts';
import { tellCamera, tellCues, tellPhase } from './tell.ts';
import { tellOtherExercise } from './watch-exercise.ts';
import { tellRefused } from './tell-refused.ts';

/** Below this a finder says itself that it sees nobody. */
const presentFrom = 0.3;
/** A person who turns is believed to have turned within a second or two. */
const turningHz = 0.3;

/** Takes one frame; one that is not newer than the last changes nothing. */
export function takeFrame(state: CoachState, frame: PoseFrame, context: StepContext): Taken {
  if (!Number.isFinite(frame.tMs) || (state.tMs !== null && frame.tMs <= state.tMs)) {
    return { state, events: [], wishes: [] };
  }
  const body = (frame.presence ?? 1) < presentFrom ? null : readBody(frame);
  const moved =
    body === null
      ? takeAbsence(state, frame.tMs, context)
      : context.takeBody(state, frame.tMs, body, context);
  const rested = closeRested(moved.state.set, frame.tMs, context.settings.restEndsSetMs);
  const closed = {
    ...moved,
    state: { ...moved.state, set: rested.set },
    events: [...moved.events, ...rested.events],
  };
  const seen = tellOtherExercise(tellCamera(closed, frame, body, context), body, context);
  return tellCues(tellPhase(seen, context), context);
}

function takeAbsence(state: CoachState, tMs: number, context: StepContext): Taken {
  const { specification, settings } = context;
  if (specification.kind === 'hold') return takeHold({ ...state, tMs }, tMs, false, context);
  const tracks = state.tracks.map((track) => hiddenTrack(track, tMs, specification, settings.tuning));
  return { state: { ...state, tMs, tracks }, events: [], wishes: [] };
}

/** Takes a frame that shows somebody who does the exercise of a specification, or is to do it. */
export function takeSpecifiedBody(state: CoachState, tMs: number, body: Body, context: StepContext): Taken {
  const { specification, names, settings } = context;
  const dtMs = state.bodyMs === null ? 0 : tMs - state.bodyMs;
  const across = lowPass(state.across, acrossOf(body), turningHz, dtMs);
  const view = viewOf(across);
  const measurements = measureBody(body, names);
  const smoothed = smoothMeasurements(state.smoothed, measurements, dtMs);
  const posture = followPosture(
    state.posture,
    tMs,
    gateHolds(specification.counting.gate, measurements, state.posture?.inPosition ?? false),
  );
  const walk = followWalk(state.walk ?? null, body, dtMs);
  const seen: CoachState = { ...state, tMs, bodyMs: tMs, across, walk, smoothed, posture };
  if (specification.kind === 'hold') return takeHold(seen, tMs, posture.inPosition, context);
  if (!posture.inPosition || isWalking(walk)) {
    const tracks = state.tracks.map((track) => restartTrack(track, specification, tMs));
    return { state: { ...seen, tracks }, events: [], wishes: [] };
  }
  const ended: EndedMovement[] = [];
  const events: CoachEvent[] = [];
  const tracks = state.tracks.map((track) => {
    const advanced = advanceTrack(
      track,
      specification,
      { tMs, dtMs, measurements, smoothed, view },
      settings.tuning,
    );
    if (advanced.ended) ended.push(advanced.ended);
    if (advanced.refused) events.push(tellRefused(advanced.refused, tMs, specification));
    return advanced.track;
  });
  let taken: Taken = { state: { ...seen, tracks }, events, wishes: [] };
  for (const movement of ended) taken = takeMovement(taken, movement, view, context);
  return taken;
}
