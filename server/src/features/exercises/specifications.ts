// The coaching specifications of exercises: checked, kept in versions, one of them live.
import { checkSpecification } from '@spotter/coach/specification/check-specification';
import type { Specification } from '@spotter/coach/specification/specification';
import { AppError } from '../../platform/app-error.ts';
import type { Clock } from '../../platform/clock.ts';
import { sameJson } from './same-json.ts';
import type { SpecificationsStore } from './specifications-store.ts';

/** An exercise, as far as its specifications are concerned. */
export interface SpecifiedExercise {
  readonly id: number;
  readonly slug: string;
}

export interface SpecificationChange {
  readonly exercise: SpecifiedExercise;
  /** Data from anywhere. */
  readonly specification: unknown;
  readonly note: string;
  /** Null where a program saves it. */
  readonly authorId: number | null;
  /** Number of the newest version that its author has seen; 0 where there was none. */
  readonly basedOn: number;
  /** Whether people are coached by it from their next session on. */
  readonly publish: boolean;
}

export interface Specifications {
  readonly list: SpecificationsStore['list'];
  readonly find: SpecificationsStore['find'];
  readonly live: SpecificationsStore['live'];
  /**
   * Saves the next version and gives its number. One that says what the release says is unedited again, and follows it.
   * @throws specifications.invalid with what is wrong and where; specifications.outdated where somebody saved meanwhile
   */
  readonly save: (change: SpecificationChange) => Promise<number>;
  /** @throws specifications.not_found */
  readonly publish: (exerciseId: number, number: number) => Promise<void>;
  /** What this release brings for an exercise whose live version is edited; null where that is nothing new to it. */
  readonly offered: (exercise: SpecifiedExercise) => Promise<Specification | null>;
}

interface SpecificationsDeps {
  readonly store: SpecificationsStore;
  readonly bundledFor: (slug: string) => Specification | undefined;
  readonly clock: Pick<Clock, 'nowMs'>;
}

export function createSpecifications({ store, bundledFor, clock }: SpecificationsDeps): Specifications {
  return {
    list: store.list,
    find: store.find,
    live: store.live,

    save: async ({ exercise, specification, note, authorId, basedOn, publish }) => {
      const checked = checkSpecification(specification);
      if (!checked.ok) {
        throw new AppError('specifications.invalid', {
          detail: 'The specification was not saved. Each error says where it is wrong.',
          fields: checked.errors,
        });
      }
      const bundled = bundledFor(exercise.slug);
      const isBundled = bundled !== undefined && sameJson(bundled, checked.specification);
      const live = await store.live(exercise.id);
      const number = await store.add(
        {
          exerciseId: exercise.id,
          origin: isBundled ? 'bundled' : 'edited',
          bundledVersion: isBundled ? bundled.version : (live?.bundledVersion ?? null),
          specification: checked.specification,
          note,
          authorId,
          createdAt: clock.nowMs(),
          isLive: publish,
        },
        basedOn,
      );
      if (number === undefined) {
        throw new AppError('specifications.outdated', {
          detail: 'Somebody has saved a newer version meanwhile. Load it, and make your change again.',
        });
      }
      return number;
    },

    publish: async (exerciseId, number) => {
      if (!(await store.makeLive(exerciseId, number))) {
        throw new AppError('specifications.not_found', {
          detail: `There is no version ${String(number)} of this exercise's specification.`,
        });
      }
    },

    offered: async ({ id, slug }) => {
      const bundled = bundledFor(slug);
      const live = await store.live(id);
      if (!bundled || live?.origin !== 'edited') return null;
      // By what they say: a release may change a specification without raising its version.
      const departedFrom = await store.newestBundled(id);
      return sameJson(departedFrom?.specification, bundled) ? null : bundled;
    },
  };
}
