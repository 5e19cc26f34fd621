import { createCoach } from '../coach.ts';
import type { CoachEvent } from '../coach-event.ts';
import type { CoachSettings } from '../coach-settings.ts';
import type { Specification } from '../exercises/specification.ts';
import type { Repetition } from '../reps/repetition.ts';
import type { Recording } from './recording.ts';
import { replay } from './replay.ts';

/** What a specification makes of a recording. */
export interface Outcome {
  readonly counted: number;
  readonly partials: number;
  /** In how many repetitions each fault was told, by rule. */
  readonly faults: Readonly<Record<string, number>>;
  /** Everything told, in its order. */
  readonly events: readonly CoachEvent[];
}

/** The repetitions among events. */
export function repetitionsOf(events: readonly CoachEvent[]): readonly Repetition[] {
  return events.flatMap((event) => (event.type === 'repetition' ? [event.repetition] : []));
}

/** Coaches a recording by a specification, as live. */
export function outcomeOf(
  specification: Specification,
  { frames }: Recording,
  settings: CoachSettings = {},
): Outcome {
  const { state, events } = replay(createCoach(specification, settings), frames);
  const faults: Record<string, number> = {};
  for (const { rule } of repetitionsOf(events).flatMap((repetition) => repetition.faults))
    faults[rule] = (faults[rule] ?? 0) + 1;
  return { counted: state.count, partials: state.partials, faults, events };
}
