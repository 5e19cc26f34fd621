// The coach of one exercise: pose frames in, counts, judgements and cues out. Pure: all it knows is in the state.

import { unwatched } from './camera/watch-camera.ts';
import { scheduleCue, silent } from './form/cue-scheduler.ts';
import { followPosture } from './measure/conditions.ts';
import { measureBody, planSignals, smoothReadings, unread } from './measure/readings.ts';
import { parseBody, type Body } from './pose/body.ts';
import type { MovedSide } from './pose/joints.ts';
import type { PoseFrame } from './pose/pose-frame.ts';
import { followAcross, followWalk, isWalking, viewOf } from './pose/stance.ts';
import { closeRested, closeSet, noSet, openSet } from './reps/set.ts';
import { advanceTrack, hiddenTrack, restartTrack, startTrack } from './reps/track.ts';
import type { Specification } from './specification/specification.ts';
import { applyMovement, otherMovement } from './step/apply-movement.ts';
import type { CoachEvent } from './step/coach-event.ts';
import { completeSettings, type CoachSettings } from './step/coach-settings.ts';
import type { CoachState } from './step/coach-state.ts';
import { phaseOf, viewState, type CoachView } from './step/coach-view.ts';
import { stepCamera } from './step/step-camera.ts';
import type { StepBody, StepContext, Stepped } from './step/step-context.ts';
import { settleHold, stepHold } from './step/step-hold.ts';
import { stepRecognition } from './step/step-recognition.ts';

/** What a step leaves: the next state, what is told, and what to show now. */
export interface CoachStep {
  readonly state: CoachState;
  readonly events: readonly CoachEvent[];
  readonly view: CoachView;
}

/** What a person or program may ask for between frames. */
export type CoachCommand = { readonly type: 'start_set' | 'finish_set'; readonly tMs: number };

/** A coach for one exercise. */
export interface Coach {
  readonly specification: Specification;
  /** Where every session starts. */
  readonly initial: CoachState;
  /** Applies one frame. A frame that is not newer than the last changes nothing. */
  readonly step: (state: CoachState, frame: PoseFrame) => CoachStep;
  /** Starts the next set (finishing an open one) or finishes the open one; counts go on over the session. */
  readonly command: (state: CoachState, command: CoachCommand) => CoachStep;
}

/** Makes the coach of an exercise. The same frames from the same state always give the same steps. */
export function createCoach(specification: Specification, settings: CoachSettings = {}): Coach {
  return coachOf(specification, settings, stepBySpecification);
}

/** Makes a coach that does in its own way what a frame that shows somebody does, and everything else as every coach. */
export function coachOf(specification: Specification, settings: CoachSettings, stepBody: StepBody): Coach {
  const complete = completeSettings(settings);
  const context = { specification, settings: complete, plan: planSignals(specification), stepBody };
  const viewed = (state: CoachState, events: readonly CoachEvent[]): CoachStep => ({
    state,
    events,
    view: viewState(state, specification),
  });
  return {
    specification,
    initial: initialState(context),
    step: (state, frame) => {
      const stepped = stepFrame(state, frame, context);
      return viewed(stepped.state, stepped.events);
    },
    command: (state, { type, tMs }) => {
      const settled = settleHold(state, tMs);
      const closed = closeSet(settled.state.set, tMs);
      const opened = type === 'start_set' ? openSet(closed.set, tMs) : { set: closed.set, events: [] };
      const events = [...settled.events, ...closed.events, ...opened.events];
      return viewed({ ...settled.state, set: opened.set }, events);
    },
  };
}

function initialState({ specification, settings, plan }: StepContext): CoachState {
  return {
    tMs: null,
    bodyMs: null,
    across: null,
    posture: null,
    smoothed: unread(plan.smoothed),
    tracks: sidesOf(specification).map((side) => startTrack(side, specification, settings.usualRange)),
    lastCounted: {},
    camera: unwatched,
    cues: silent,
    set: noSet,
    count: 0,
    partials: 0,
    phase: null,
    rateToldMs: null,
  };
}

/** What is followed: each limb by itself, the body as one, or nothing but the posture that is held. */
function sidesOf({ kind, counting }: Specification): readonly MovedSide[] {
  if (kind === 'hold') return [];
  return counting.sides === 'apart' ? ['left', 'right'] : ['both'];
}

/** Below this a finder says itself that it sees nobody. */
const presentFrom = 0.3;

/** What a frame does, in its order: movements and counts, sets, the camera, the exercise, the phase, and at most one cue. */
function stepFrame(state: CoachState, frame: PoseFrame, context: StepContext): Stepped {
  const { tMs } = frame;
  if (!Number.isFinite(tMs) || (state.tMs !== null && tMs <= state.tMs)) {
    return { state, events: [], candidates: [] };
  }
  const body = (frame.presence ?? 1) < presentFrom ? null : parseBody(frame);
  const moved =
    body === null ? stepAbsence(state, tMs, context) : context.stepBody(state, tMs, body, context);
  const { set, events } = closeRested(moved.state.set, tMs, context.settings.restEndsSetMs);
  const rested = { ...moved, state: { ...moved.state, set }, events: [...moved.events, ...events] };
  const watched = stepCamera(rested, frame, body, context);
  return stepCues(stepPhase(stepRecognition(watched, body, context), context), context);
}

function stepAbsence(state: CoachState, tMs: number, context: StepContext): Stepped {
  const { specification, settings } = context;
  if (specification.kind === 'hold') return stepHold({ ...state, tMs }, tMs, false, context);
  const tracks = state.tracks.map((track) => hiddenTrack(track, tMs, specification, settings.tuning));
  return { state: { ...state, tMs, tracks }, events: [], candidates: [] };
}

/** What a frame does that shows somebody who does the exercise of a specification, or is to do it. */
function stepBySpecification(state: CoachState, tMs: number, body: Body, context: StepContext): Stepped {
  const { specification, plan, settings } = context;
  const dtMs = state.bodyMs === null ? 0 : tMs - state.bodyMs;
  const across = followAcross(state.across, body, dtMs);
  const walk = followWalk(state.walk ?? null, body, dtMs);
  const raw = measureBody(plan.measured, body);
  const smoothed = smoothReadings(state.smoothed, raw, dtMs);
  const posture = followPosture(state.posture, tMs, specification.counting.gate, raw);
  const seen: CoachState = { ...state, tMs, bodyMs: tMs, across, walk, smoothed, posture };
  if (specification.kind === 'hold') return stepHold(seen, tMs, posture.inPosition, context);
  if (!posture.inPosition || isWalking(walk)) {
    const tracks = state.tracks.map((track) => restartTrack(track, specification, tMs));
    return { state: { ...seen, tracks }, events: [], candidates: [] };
  }
  const view = viewOf(across);
  const measured = { tMs, dtMs, raw, smoothed, view };
  const advanced = state.tracks.map((track) => advanceTrack(track, specification, measured, settings.tuning));
  const others = advanced.flatMap(({ refused }) =>
    refused ? [otherMovement(refused, tMs, specification)] : [],
  );
  const tracks = advanced.map(({ track }) => track);
  let stepped: Stepped = { state: { ...seen, tracks }, events: others, candidates: [] };
  for (const { ended } of advanced) if (ended) stepped = applyMovement(stepped, ended, view, context);
  return stepped;
}

/** Tells when the phase changed, of the side that is farther out. */
function stepPhase(stepped: Stepped, { specification }: StepContext): Stepped {
  const { state, events } = stepped;
  const { tMs } = state;
  const phase = phaseOf(state);
  if (phase === state.phase || tMs === null) return stepped;
  const word =
    phase === null ? [] : [{ type: 'phase' as const, tMs, phase, state: specification.states[phase] }];
  return { ...stepped, state: { ...state, phase }, events: [...events, ...word] };
}

/** Says at most one of the candidates. */
function stepCues({ state, events, candidates }: Stepped, { settings }: StepContext): Stepped {
  const { tMs } = state;
  if (tMs === null) return { state, events, candidates };
  const { state: cues, said } = scheduleCue(state.cues, tMs, candidates, settings.cues);
  const next = cues === state.cues ? state : { ...state, cues };
  if (said === null) return { state: next, events, candidates: [] };
  const { id: cue, text, reason, severity, rule } = said;
  return {
    state: next,
    events: [...events, { type: 'cue', tMs, cue, text, reason, severity, rule }],
    candidates: [],
  };
}
