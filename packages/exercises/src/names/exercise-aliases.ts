import { exercises } from '../groups.ts';
import type { Exercise } from '../exercise.ts';
import { exerciseNameKey } from './exercise-name-key.ts';

/** The exercise itself, then what it is a kind of, and last the key of what it is coached by. */
function meantBy({ slug, variantOf, specification }: Exercise): readonly string[] {
  const others = variantOf ? meantBy(variantOf) : specification ? [specification.key] : [];
  return [...new Set([slug, ...others])];
}

/** Keys of the exercises that a name of the release may mean, the best first; by the name as names are compared. */
export const exerciseAliases: ReadonlyMap<string, readonly string[]> = new Map(
  exercises.flatMap((exercise) => {
    const { slug, name, aliases = [], hiddenAliases = [] } = exercise;
    const meant = meantBy(exercise);
    return [slug, name.en, ...aliases, ...hiddenAliases].map(
      (said) => [exerciseNameKey(said), meant] as const,
    );
  }),
);
