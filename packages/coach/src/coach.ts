// The coach of one exercise: pose frames in, counts, judgements and cues out. All it knows is in the state, which a step changes
// in place.

import { unwatched } from './camera/watch-camera.ts';
import { scheduleCue, silent } from './form/cue-scheduler.ts';
import { followPosture, isRemembered } from './measure/conditions.ts';
import { measureBody, planSignals, smoothReadings, unread } from './measure/readings.ts';
import { parseBody, roomForBody, type Body } from './pose/body.ts';
import { keepFrame, noFrames } from './pose/kept-frames.ts';
import type { PoseFrame } from './pose/pose-frame.ts';
import {
  followAcross,
  followPerson,
  followWalk,
  isRepeated,
  isWalking,
  rememberShown,
  startPerson,
  viewOf,
} from './pose/stance.ts';
import { closeRested, closeSet, noSet, openSet } from './reps/set.ts';
import { advanceTrack, beginNext, hideTrack, restartTrack, startTracks } from './reps/track.ts';
import type { Specification } from './specification/specification.ts';
import type { CoachEvent } from './step/coach-event.ts';
import { completeSettings, type CoachSettings } from './step/coach-settings.ts';
import type { CoachState } from './step/coach-state.ts';
import { phaseOf, viewState, type CoachView } from './step/coach-view.ts';
import { countOtherwise } from './step/count-otherwise.ts';
import { endMovement } from './step/end-movement.ts';
import { stepCamera } from './step/step-camera.ts';
import type { StepBody, StepContext, Told } from './step/step-context.ts';
import { settleHold, stepHold } from './step/step-hold.ts';
import { apartFor, stepRecognition } from './step/step-recognition.ts';
import { goOnWith, takeOver } from './step/take-over.ts';

/** What a step leaves: the state to go on with, what is told, and what to show now. */
export interface CoachStep {
  readonly state: CoachState;
  readonly events: readonly CoachEvent[];
  readonly view: CoachView;
}

/** What a person or program may ask for between frames. */
export type CoachCommand = { readonly type: 'start_set' | 'finish_set'; readonly tMs: number };

/**
 * A coach for one exercise. It remembers nobody: everything known of a session is in its state, one plain value, which may be kept as
 * JSON. A step uses up the state that it is given: it changes it in place, and only the state that it returns is to be gone on with.
 * Whoever needs an earlier one again keeps a `copyOf` it.
 */
export interface Coach {
  readonly specification: Specification;
  /** Where a session starts: a state of its own. */
  readonly start: () => CoachState;
  /**
   * Applies one frame. A frame that is not newer than the last changes nothing.
   * @param body whom it shows, where that was looked at already
   */
  readonly step: (state: CoachState, frame: PoseFrame, body?: Body | null) => CoachStep;
  /** Starts the next set (finishing an open one) or finishes the open one; counts go on over the session. */
  readonly command: (state: CoachState, command: CoachCommand) => CoachStep;
}

/** Shared by all coaches, of which one takes a step at a time: so it stays in the processor's caches. */
const room = roomForBody();

/** Makes the coach of an exercise. The same frames from the same state always give the same steps. */
export function createCoach(specification: Specification, settings: CoachSettings = {}): Coach {
  return coachOf(specification, settings, stepBySpecification);
}

/** Makes a coach that does in its own way what a frame that shows somebody does, and everything else as every coach. */
export function coachOf(specification: Specification, settings: CoachSettings, stepBody: StepBody): Coach {
  const plan = planSignals(specification);
  const context: StepContext = {
    specification,
    settings: completeSettings(settings),
    plan,
    apartMs: apartFor(specification.counting),
    stepBody,
    room,
    raw: unread(plan.measured),
  };
  const stepped = (state: CoachState, { events }: Told): CoachStep => ({
    state,
    events,
    view: viewState(state, specification),
  });
  return {
    specification,
    start: () => startState(context),
    step: (state, frame, body) => {
      const told: Told = { events: [], candidates: [] };
      stepFrame(state, frame, body, context, told);
      return stepped(state, told);
    },
    command: (state, { type, tMs }) => {
      const told: Told = { events: [], candidates: [] };
      settleHold(state, tMs, told);
      leaveSet(state, closeSet(state.set, tMs), told);
      if (type === 'start_set') {
        const { set, events } = openSet(state.set, tMs);
        state.set = set;
        told.events.push(...events);
      }
      return stepped(state, told);
    },
  };
}

function startState({ specification, settings, plan }: StepContext): CoachState {
  return {
    tMs: null,
    bodyMs: null,
    shown: null,
    person: null,
    newcomer: null,
    across: null,
    posture: null,
    walk: null,
    smoothed: unread(plan.smoothed),
    tracks: startTracks(specification, settings.usualRange),
    lastCounted: {},
    seen: [],
    camera: unwatched(),
    cues: silent(),
    set: noSet,
    count: 0,
    partials: 0,
    phase: null,
    rateToldMs: null,
    recognition: null,
    otherToldMs: null,
    otherwise: null,
    otherwiseFromMs: null,
    hold: null,
    holdForm: null,
    generic: null,
    auto: null,
  };
}

/** Below this a finder says itself that it sees nobody. */
const presentFrom = 0.3;

/** What a frame does, in its order: movements and counts, sets, the camera, the exercise, the phase, and at most one cue. */
function stepFrame(
  state: CoachState,
  frame: PoseFrame,
  known: Body | null | undefined,
  context: StepContext,
  told: Told,
): void {
  const { tMs } = frame;
  if (!Number.isFinite(tMs) || (state.tMs !== null && tMs <= state.tMs)) return;
  state.tMs = tMs;
  const isSeen = (frame.presence ?? 1) >= presentFrom;
  const seen = isSeen ? (known === undefined ? parseBody(frame, context.room) : known) : null;
  const again = seen !== null && isShownAgain(state, seen, tMs, context);
  if (again) seeAgain(state, tMs);
  else if (seen !== null) state.shown = rememberShown(state.shown, seen, tMs);
  const body = !again && seen !== null && isTheirs(state, frame, seen, context, told) ? seen : null;
  if (body !== null) context.stepBody(state, tMs, body, context, told);
  else if (!again && state.person?.other?.isNear !== true) stepAbsence(state, tMs, context, told);
  leaveSet(state, closeRested(state.set, tMs, context.settings.restEndsSetMs), told);
  stepCamera(state, frame, seen, context, told);
  if (body !== null) {
    stepRecognition(state, tMs, body, context, told);
    if (isToCountOtherwise(state, tMs, told)) countOtherwise(state, tMs, context, told);
  }
  stepPhase(state, tMs, context, told);
  stepCues(state, tMs, context, told);
}

/** Whether it is the picture that was shown last: nobody has moved since. Of what is held every moment counts. */
function isShownAgain(
  { shown, person }: CoachState,
  body: Body,
  tMs: number,
  { specification }: StepContext,
): boolean {
  if (shown === null || person?.other !== null || specification.kind === 'hold') return false;
  return isRepeated(shown, body, tMs);
}

/** What was seen in a picture is seen in it again. */
function seeAgain({ tracks, shown }: CoachState, tMs: number): void {
  for (const track of tracks)
    if (track.seenMs !== null && track.seenMs >= (shown?.tMs ?? tMs)) track.seenMs = tMs;
}

/** Goes on with a set that may have been closed: what was moved in it counts in no other. */
function leaveSet(state: CoachState, { set, events }: ReturnType<typeof closeSet>, told: Told): void {
  if (!set.active && state.set.active) state.seen = [];
  state.set = set;
  told.events.push(...events);
}

/** Whoever the specification has told nothing of for so long may do it in another way. */
const untoldMs = 3000;

function isToCountOtherwise({ otherwiseFromMs }: CoachState, tMs: number, { events }: Told): boolean {
  return (otherwiseFromMs !== null && tMs >= otherwiseFromMs) || events.some(({ type }) => type !== 'phase');
}

/** Whether it is the body that is followed: what another one does is not theirs, until that one has taken their place. */
function isTheirs(
  state: CoachState,
  frame: PoseFrame,
  body: Body,
  context: StepContext,
  told: Told,
): boolean {
  const { tMs } = frame;
  if (state.person === null) {
    state.person = startPerson(body, tMs);
    state.otherwiseFromMs = tMs + untoldMs;
    return true;
  }
  const sinceMs = state.person.other?.sinceMs ?? tMs;
  const whose = followPerson(state.person, body, tMs);
  if (whose === 'another') {
    state.newcomer ??= noFrames();
    keepFrame(state.newcomer, frame);
    return false;
  }
  const { newcomer } = state;
  state.newcomer = null;
  if (whose === 'theirs') return true;
  if (whose === 'followed') state.otherwiseFromMs = tMs + untoldMs;
  const goOn = whose === 'followed' ? takeOver : goOnWith;
  goOn(state, newcomer ?? noFrames(), sinceMs, frame, context, told);
  return true;
}

function stepAbsence(state: CoachState, tMs: number, context: StepContext, told: Told): void {
  const { specification, settings } = context;
  if (specification.kind === 'hold') stepHold(state, tMs, false, context, told);
  for (const track of state.tracks) hideTrack(track, tMs, settings.tuning);
}

/** What a frame does that shows somebody who does the exercise of a specification, or is to do it. */
function stepBySpecification(
  state: CoachState,
  tMs: number,
  body: Body,
  context: StepContext,
  told: Told,
): void {
  const { specification, settings } = context;
  const dtMs = state.bodyMs === null ? 0 : tMs - state.bodyMs;
  state.bodyMs = tMs;
  state.across = followAcross(state.across, body, dtMs);
  state.walk = followWalk(state.walk, body, dtMs);
  const raw = measureBody(context.raw, context.plan.ways, body);
  smoothReadings(state.smoothed, raw, dtMs);
  state.posture = followPosture(state.posture, tMs, specification.counting.gate, raw);
  const { posture } = state;
  if (specification.kind === 'hold') {
    stepHold(state, tMs, posture.inPosition, context, told);
  } else if (!isRemembered(posture, tMs, isBegun(state)) || isWalking(state.walk)) {
    for (const track of state.tracks) restartTrack(track, tMs);
  } else {
    const view = viewOf(state.across);
    const measured = { tMs, dtMs, raw, smoothed: state.smoothed, view, posture };
    const advanced = state.tracks.map((track) =>
      advanceTrack(track, specification, measured, settings.tuning),
    );
    for (const ended of advanced) if (ended) endMovement(state, ended, body, view, context, told);
    for (const [i, ended] of advanced.entries()) {
      const track = state.tracks[i];
      if (ended && track) beginNext(track, specification, measured);
    }
  }
}

function isBegun({ tracks }: CoachState): boolean {
  return tracks.some(({ machine }) => machine !== null);
}

/** Tells when the phase changed, of the side that is farther out. */
function stepPhase(state: CoachState, tMs: number, { specification }: StepContext, { events }: Told): void {
  const phase = phaseOf(state);
  if (phase === state.phase) return;
  state.phase = phase;
  if (phase !== null) events.push({ type: 'phase', tMs, phase, state: specification.states[phase] });
}

/** Says at most one of the candidates. */
function stepCues(
  { cues }: CoachState,
  tMs: number,
  { settings }: StepContext,
  { events, candidates }: Told,
): void {
  const said = scheduleCue(cues, tMs, candidates, settings.cues);
  if (said === null) return;
  const { id: cue, text, reason, severity, rule } = said;
  events.push({ type: 'cue', tMs, cue, text, reason, severity, rule });
}
