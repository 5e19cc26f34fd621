// By which slugs, names and aliases clients find which exercise: what would lead elsewhere is refused.
import { asksForRecognition } from '@spotter/exercises/names/asks-for-recognition';
import { exerciseNameKey } from '@spotter/exercises/names/exercise-name-key';
import { remark, type RuleError, type RuleRemark } from '../../platform/remark.ts';
import type { ExerciseValues } from './exercise-values.ts';

type Named = Pick<ExerciseValues, 'slug' | 'name' | 'aliases'> & {
  /** Of the file that would bring it. */
  readonly row?: number;
};

/** Each with its field; a name comes before the key that may be made of it. */
function wordsOf({ slug, name, aliases }: Named): readonly (readonly [path: string, word: string])[] {
  return [
    ['/name', name],
    ['/slug', slug],
    ...aliases.map((alias, index) => [`/aliases/${index}`, alias] as const),
  ];
}

function keysOf(exercise: Named): ReadonlySet<string> {
  return new Set(wordsOf(exercise).map(([, word]) => exerciseNameKey(word)));
}

function whyNot(word: string, owner: Named | undefined): RuleRemark | undefined {
  if (asksForRecognition(word)) return remark('asks_for_recognition', { word });
  if (!owner) return undefined;
  const { row, name, slug: key } = owner;
  return row === undefined
    ? remark('leads_elsewhere', { word, name, key })
    : remark('leads_to_row', { word, row, name });
}

export type ExerciseNames = ReturnType<typeof createExerciseNames>;

export function createExerciseNames(exercises: Iterable<Named>) {
  const owners = new Map<string, readonly Named[]>();

  function add(exercise: Named): void {
    for (const key of keysOf(exercise)) owners.set(key, [...(owners.get(key) ?? []), exercise]);
  }

  function release(exercise: Named): void {
    for (const key of keysOf(exercise)) {
      const others = (owners.get(key) ?? []).filter(({ slug }) => slug !== exercise.slug);
      owners.set(key, others);
    }
  }

  for (const exercise of exercises) add(exercise);

  return {
    add,
    release,
    /**
     * What is wrong with those words that an exercise did not have before. A slug that another has to the letter is left
     * to the store, which refuses it as taken.
     */
    wrongWith: (given: Named, before?: Named): RuleError[] => {
      const had = before ? keysOf(before) : new Set<string>();
      const othersCalled = (word: string) =>
        (owners.get(exerciseNameKey(word)) ?? []).filter(({ slug }) => slug !== before?.slug);
      if (othersCalled(given.slug).some(({ slug }) => slug === given.slug)) return [];
      const said = new Set<string>();
      return wordsOf(given).flatMap(([path, word]) => {
        const key = exerciseNameKey(word);
        const wrong = had.has(key) || said.has(key) ? undefined : whyNot(word, othersCalled(word)[0]);
        said.add(key);
        return wrong ? [{ path, ...wrong }] : [];
      });
    },
  };
}
