import { bundled } from '@spotter/exercises/bundled';
import { indexExerciseNames } from '@spotter/exercises/names/index-exercise-names';
import type { Specification } from '@spotter/coach/specification/specification';

const names = indexExerciseNames([...bundled.keys()].map((key) => ({ key })));

/** The bundled specification of an exercise, or of the one that it is a kind of: a goblet squat is counted as a squat. */
export function bundledSpecification(slug: string): Specification | undefined {
  return bundled.get(names.resolve(slug) ?? '');
}
