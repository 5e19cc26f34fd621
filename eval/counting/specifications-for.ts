import { bundled } from '@spotter/exercises/bundled';
import { resolveExerciseName } from '@spotter/exercises/names/resolve-exercise-name';
import type { Specification } from '@spotter/coach/specification/specification';

const all = [...bundled.values()];
const known = all.map(({ key, name }) => ({ key, name: name.en }));

/** The key of the specification that a label's exercise is counted by; null where there is none. */
export function specifiedKey(exercise: string): string | null {
  const resolved = resolveExerciseName(exercise.replace(/^other:/, ''), known);
  return resolved.found ? resolved.key : null;
}

/** The specifications that a recording is counted by: its exercise's, or for `none` every one. */
export function specificationsFor(exercise: string): readonly Specification[] {
  if (exercise === 'none') return all;
  const specification = bundled.get(specifiedKey(exercise) ?? '');
  return specification ? [specification] : [];
}
