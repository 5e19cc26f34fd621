import type { Exercise } from '../exercise.ts';
import { exercises } from '../groups.ts';
import { instructionsText } from './instructions-text.ts';

const byText: ReadonlyMap<string, Exercise['instructions']> = new Map(
  exercises.map((exercise) => [instructionsText(exercise), exercise.instructions]),
);

/** In each language, one step after the other; undefined of what somebody wrote or changed themselves. */
export function translatedInstructions(stored: string): Exercise['instructions'] | undefined {
  return byText.get(stored);
}
