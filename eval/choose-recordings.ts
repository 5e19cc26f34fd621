import { exerciseNameKey } from '@spotter/exercises/names/exercise-name-key';
import { specifiedKey } from './counting/specifications-for.ts';
import type { LabelEntry } from './recording/read-labels.ts';

/** The recordings that were asked for: by id, by exercise in any of its spellings, or all. */
export function chooseRecordings(
  entries: readonly LabelEntry[],
  { id, exercise }: { readonly id: string | null; readonly exercise: string | null },
): readonly LabelEntry[] {
  return entries.filter(
    ({ label }) =>
      (id === null || label.id === id) && (exercise === null || sameExercise(label.exercise, exercise)),
  );
}

function sameExercise(a: string, b: string): boolean {
  const [bareA, bareB] = [a.replace(/^other:/, ''), b.replace(/^other:/, '')];
  if (exerciseNameKey(bareA) === exerciseNameKey(bareB)) return true;
  const key = specifiedKey(bareB);
  return key !== null && specifiedKey(bareA) === key;
}
