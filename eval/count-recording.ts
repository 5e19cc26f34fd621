import { createCoach, type Coach } from '@spotter/coach/coach';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { CoachSettings } from '@spotter/coach/step/coach-settings';
import type { Specification } from '@spotter/coach/specification/specification';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

/** What the engine made of a recording. */
export interface Count {
  readonly counted: number;
  readonly partial: number;
  readonly events: readonly CoachEvent[];
}

/** Counts as the coach of a specification does. */
export function countRecording(
  specification: Specification,
  frames: Iterable<PoseFrame>,
  settings: CoachSettings = {},
): Count {
  return countWith(createCoach(specification, settings), frames);
}

/** Runs a coach as it runs live: one frame after the other, each once, none ahead of its time. */
export function countWith(coach: Coach, frames: Iterable<PoseFrame>): Count {
  const events: CoachEvent[] = [];
  let state = coach.start();
  for (const frame of frames) {
    const step = coach.step(state, frame);
    state = step.state;
    events.push(...step.events);
  }
  return { counted: state.count, partial: state.partials, events };
}
