import { createCoach } from '../coach.ts';
import type { CoachEvent } from '../step/coach-event.ts';
import type { CoachSettings } from '../step/coach-settings.ts';
import type { Specification } from '../specification/specification.ts';
import type { Repetition } from '../reps/repetition.ts';
import type { Recording } from './recording.ts';
import { replay } from './replay.ts';

/** What a specification makes of a recording. */
export interface Outcome {
  readonly counted: number;
  readonly partials: number;
  /** In how many repetitions each fault was told, by rule. */
  readonly faults: Readonly<Record<string, number>>;
  /** Rules that could be judged in at least one repetition. */
  readonly judged: readonly string[];
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
  const repetitions = repetitionsOf(events);
  for (const { rule } of repetitions.flatMap((repetition) => repetition.faults))
    faults[rule] = (faults[rule] ?? 0) + 1;
  const judged = specification.rules
    .map(({ id }) => id)
    .filter((id) => repetitions.some(({ notJudged }) => !notJudged.some(({ rule }) => rule === id)));
  return { counted: state.count, partials: state.partials, faults, judged, events };
}
