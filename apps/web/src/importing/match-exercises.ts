// Which exercise of the catalogue a name of another program means.
import type { Exercise } from '@spotter/contract/exercises';
import { indexExerciseNames } from '@spotter/exercises/names/index-exercise-names';

/** `Squat (Barbell)` is `Barbell Squat` elsewhere. */
function spellings(name: string): readonly string[] {
  const opens = name.lastIndexOf('(');
  if (opens < 1 || !name.endsWith(')')) return [name];
  const [plain, kind] = [name.slice(0, opens).trim(), name.slice(opens + 1, -1).trim()];
  return [name, `${kind} ${plain}`, `${plain} ${kind}`, plain];
}

/** @returns by name the id of the exercise; names that mean none are left out */
export function matchExercises(
  names: readonly string[],
  catalogue: readonly Pick<Exercise, 'id' | 'name'>[],
): ReadonlyMap<string, number> {
  const index = indexExerciseNames(catalogue.map(({ id, name }) => ({ key: String(id), name })));
  const ids = new Set(catalogue.map(({ id }) => id));
  return new Map(
    names.flatMap((name) => {
      // What is nothing but a number is no name.
      const found = spellings(name)
        .filter((spelling) => !/^\d+$/.test(spelling))
        .map((spelling) => Number(index.resolve(spelling)))
        .find((id) => ids.has(id));
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}
