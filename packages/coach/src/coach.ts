// The coach of one exercise: pose frames in, counts, judgements and cues out. Pure: all it knows is in the state.

import type { CoachEvent } from './step/coach-event.ts';
import { completeSettings, type CoachSettings } from './step/coach-settings.ts';
import type { CoachState } from './step/coach-state.ts';
import type { CoachView } from './step/coach-view.ts';
import type { Specification } from './specification/specification.ts';
import { silent } from './form/cue-scheduler.ts';
import type { PoseFrame } from './pose/pose-frame.ts';
import { unwatched } from './camera/watch-camera.ts';
import { closeSet, noSet, openSet } from './reps/keep-set.ts';
import type { MovedSide } from './pose/joints.ts';
import { startTrack } from './reps/track.ts';
import { showState } from './step/show-state.ts';
import { signalsOf } from './measure/signals-of.ts';
import type { TakeBody } from './step/step-context.ts';
import { settleHold } from './step/step-hold.ts';
import { takeFrame, takeSpecifiedBody } from './step/step-frame.ts';

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
  /** Takes one frame. A frame that is not newer than the last changes nothing. */
  readonly step: (state: CoachState, frame: PoseFrame) => CoachStep;
  /** Starts the next set (finishing an open one) or finishes the open one; counts go on over the session. */
  readonly command: (state: CoachState, command: CoachCommand) => CoachStep;
}

/** Makes the coach of an exercise. The same frames from the same state always give the same steps. */
export function createCoach(specification: Specification, settings: CoachSettings = {}): Coach {
  return coachOf(specification, settings, takeSpecifiedBody);
}

/** Makes a coach that takes frames in its own way and does everything else as every coach does. */
export function coachOf(specification: Specification, settings: CoachSettings, takeBody: TakeBody): Coach {
  const complete = completeSettings(settings);
  const context = { specification, settings: complete, names: signalsOf(specification), takeBody };
  const sides = sidesOf(specification);
  const initial: CoachState = {
    tMs: null,
    bodyMs: null,
    across: null,
    posture: null,
    smoothed: {},
    tracks: sides.map((side) => startTrack(side, specification, complete.usualRange)),
    lastCounted: {},
    camera: unwatched,
    cues: silent,
    set: noSet,
    count: 0,
    partials: 0,
    phase: null,
    rateToldMs: null,
  };
  const shown = (state: CoachState, events: readonly CoachEvent[]): CoachStep => ({
    state,
    events,
    view: showState(state, specification),
  });
  return {
    specification,
    initial,
    step: (state, frame) => {
      const taken = takeFrame(state, frame, context);
      return shown(taken.state, taken.events);
    },
    command: (state, { type, tMs }) => {
      const settled = settleHold(state, tMs);
      const closed = closeSet(settled.state.set, tMs);
      const opened = type === 'start_set' ? openSet(closed.set, tMs) : { set: closed.set, events: [] };
      const events = [...settled.events, ...closed.events, ...opened.events];
      return shown({ ...settled.state, set: opened.set }, events);
    },
  };
}

/** What is followed: each limb by itself, the body as one, or nothing but the posture that is held. */
function sidesOf({ kind, counting }: Specification): readonly MovedSide[] {
  if (kind === 'hold') return [];
  return counting.sides === 'apart' ? ['left', 'right'] : ['both'];
}
