import type { Exercise } from '@spotter/contract/exercises';
import type { Words } from '../words/create-words.ts';
import { groupBy } from '../parts/group-by.ts';
import { musclesOf } from './muscles-of.ts';

export interface Wanted {
  /** Words, each of which is in the name, the group or a muscle. */
  readonly search: string;
  /** Name of a group, or all. */
  readonly group: string;
  /** Name of a muscle, or all. */
  readonly muscle: string;
}

export const everything: Wanted = { search: '', group: '', muscle: '' };

/** As people type it: without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What is said of an exercise, in English and in the language that is chosen. */
function saidOf(
  exercise: Exercise,
  { sayIfKnown, exerciseName }: Pick<Words, 'sayIfKnown' | 'exerciseName'>,
): string {
  const muscles = musclesOf(exercise);
  const translated = [
    exerciseName(exercise.name),
    sayIfKnown('catalogue.groups', exercise.groupName),
    ...muscles.map((muscle) => sayIfKnown('muscles', muscle)),
  ];
  return plain([exercise.name, exercise.groupName, ...muscles, ...translated].join(' '));
}

export function findExercises(
  exercises: readonly Exercise[],
  { search, group, muscle }: Wanted,
  words: Pick<Words, 'sayIfKnown' | 'exerciseName'>,
): readonly Exercise[] {
  const terms = plain(search).split(/\s+/).filter(Boolean);
  return exercises.filter((exercise) => {
    if (group !== '' && exercise.groupName !== group) return false;
    if (muscle !== '' && !musclesOf(exercise).includes(muscle)) return false;
    if (terms.length === 0) return true;
    const said = saidOf(exercise, words);
    return terms.every((term) => said.includes(term));
  });
}

/** In the order of the catalogue. */
export function byGroup(exercises: readonly Exercise[]): readonly (readonly [string, readonly Exercise[]])[] {
  return [...groupBy(exercises, ({ groupName }) => groupName)];
}
