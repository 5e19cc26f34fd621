import { createCoach } from '@spotter/coach/coach';
import type { CoachEvent } from '@spotter/coach/coach-event';
import type { Specification } from '@spotter/coach/exercises/specification';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

/** What the engine made of a recording. */
export interface Count {
  readonly counted: number;
  readonly partial: number;
  /** Faults told, each once, in the order in which they came. */
  readonly faults: readonly string[];
  readonly events: readonly CoachEvent[];
}

/** Runs the engine as it runs live: one frame after the other, each once, none ahead of its time. */
export function countRecording(specification: Specification, frames: Iterable<PoseFrame>): Count {
  const coach = createCoach(specification);
  const events: CoachEvent[] = [];
  let state = coach.initial;
  for (const frame of frames) {
    const step = coach.step(state, frame);
    state = step.state;
    events.push(...step.events);
  }
  const repetitions = events.flatMap((event) => (event.type === 'repetition' ? [event.repetition] : []));
  const faults = new Set(repetitions.flatMap((repetition) => repetition.faults.map(({ rule }) => rule)));
  return { counted: state.count, partial: state.partials, faults: [...faults], events };
}
