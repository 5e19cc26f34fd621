import { bundled } from '@spotter/exercises/bundled';
import { indexExerciseNames } from '@spotter/exercises/names/index-exercise-names';
import type { Specification } from '@spotter/coach/specification/specification';

const all = [...bundled.values()];
const names = indexExerciseNames(all.map(({ key, name }) => ({ key, name: name.en })));

/** The key of the specification that a label's exercise is counted by; null where there is none. */
export function specifiedKey(exercise: string): string | null {
  return names.resolve(exercise.replace(/^other:/, '')) ?? null;
}

/** The specifications that a recording is counted by: its exercise's, or for `none` every one. */
export function specificationsFor(exercise: string): readonly Specification[] {
  if (exercise === 'none') return all;
  const specification = bundled.get(specifiedKey(exercise) ?? '');
  return specification ? [specification] : [];
}
