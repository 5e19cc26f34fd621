// What one group of the bundled catalogue holds; the seeder turns it into rows.
import type { Muscle } from './muscles.ts';

export type CatalogueExercise = {
  /** Links a coaching specification of the same key; snake_case, never changed once released. */
  readonly slug: string;
  readonly name: string;
  /** Four to eight sentences, joined by a space where they are served. */
  readonly instructions: readonly string[];
  /** Primary mover first. */
  readonly muscles: readonly Muscle[];
  /** Other names that people and clients use, beyond those equal to the name or slug under the key rule. */
  readonly aliases?: readonly string[];
};

export type CatalogueGroup = {
  readonly name: string;
  readonly exercises: readonly CatalogueExercise[];
};
