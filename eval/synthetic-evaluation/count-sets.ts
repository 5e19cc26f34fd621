// Clean synthetic sets, counted: a check of counting from every view, beside the recordings of real people.

import { countRecording } from '../count-recording.ts';
import { specificationsFor } from '../counting/specifications-for.ts';
import type { ViewName } from '../synthetic/camera/camera.ts';
import { exercises } from '../synthetic/exercises/all-exercises.ts';
import { generateSet } from '../synthetic/generate-set.ts';

/** Counts of one exercise from one view. */
export interface SetCounts {
  readonly exercise: string;
  readonly view: ViewName;
  readonly sets: number;
  readonly exact: number;
  readonly offByOne: number;
  /** What was wrong, as `seed: counted of true`. */
  readonly wrong: readonly string[];
}

const repetitionsEach = 6;

/** Counts clean sets of every exercise that has a specification, from each of its views, or from one, in turn. */
export function countSets(
  seeds: readonly number[],
  only: string | null = null,
  from: 'each view' | 'one view' = 'each view',
): readonly SetCounts[] {
  return exercises
    .filter(({ key, kind }) => kind === 'repetitions' && (only === null || key === only))
    .flatMap((exercise, i) => {
      const [specification] = specificationsFor(exercise.key);
      if (!specification) return [];
      const { views } = exercise;
      const filmed = from === 'each view' ? views : views.filter((_, at) => at === i % views.length);
      return filmed.map((view): SetCounts => {
        const errors = seeds.map((seed) => {
          const { frames, truth } = generateSet(exercise, { seed, view, repetitions: repetitionsEach });
          const { counted } = countRecording(specification, frames, { recognition: false });
          return { seed, counted, error: Math.abs(counted - truth.count) };
        });
        const share = (most: number) => errors.filter(({ error }) => error <= most).length / errors.length;
        const wrong = errors.filter(({ error }) => error > 0);
        return {
          exercise: exercise.key,
          view,
          sets: errors.length,
          exact: share(0),
          offByOne: share(1),
          wrong: wrong.map(({ seed, counted }) => `${seed}: ${counted} of ${repetitionsEach}`),
        };
      });
    });
}
