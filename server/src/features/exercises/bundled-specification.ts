import { bundled } from '@spotter/exercises/bundled';
import { resolveExerciseName } from '@spotter/exercises/names/resolve-exercise-name';
import type { Specification } from '@spotter/coach/specification/specification';

const known = [...bundled.keys()].map((key) => ({ key }));

/** The bundled specification of an exercise, or of the one that it is a kind of: a goblet squat is counted as a squat. */
export function bundledSpecification(slug: string): Specification | undefined {
  const resolved = resolveExerciseName(slug, known);
  return resolved.found ? bundled.get(resolved.key) : undefined;
}
