// The coaching specifications of exercises: checked, kept in versions, one of them live.
import { checkSpecification } from '@spotter/coach/specification/check-specification';
import type { Specification } from '@spotter/coach/specification/specification';
import { AppError } from '../../platform/app-error.ts';
import { noSuchRecord } from '../../platform/http/no-such-record.ts';
import type { Actor } from '../dashboard/audit/audit-entry.ts';
import type { ChangeCatalogue } from './change-catalogue.ts';
import {
  createExerciseSpecificationsStore,
  type ExerciseSpecificationsStore,
} from './exercise-specifications-store.ts';
import type { NamedExercise } from './named-exercise.ts';
import { sameButForSources, sameJson } from './same-json.ts';
import { fieldError } from '../../platform/remark.ts';

export interface SpecificationChange {
  readonly exercise: NamedExercise;
  /** Data from anywhere. */
  readonly specification: unknown;
  readonly note: string;
  /** Number of the newest version that its author has seen; 0 where there was none. */
  readonly basedOn: number;
  /** Whether people are coached by it from their next session on. */
  readonly publish: boolean;
}

export interface Specifications {
  readonly list: ExerciseSpecificationsStore['list'];
  readonly find: ExerciseSpecificationsStore['find'];
  readonly live: ExerciseSpecificationsStore['live'];
  /**
   * Saves the next version with its audit entry, and gives its number. One that says what the release says is unedited
   * again, and follows it.
   * @throws specifications.invalid with what is wrong and where; specifications.outdated where somebody saved meanwhile
   */
  readonly save: (actor: Actor, change: SpecificationChange) => Promise<number>;
  /** Has people coached by a version, with its audit entry. @throws admin.not_found */
  readonly publish: (actor: Actor, exercise: NamedExercise, number: number) => Promise<void>;
  /** What this release brings for an exercise whose live version is edited; null where that is nothing new to it. */
  readonly offered: (exercise: Pick<NamedExercise, 'id' | 'slug'>) => Promise<Specification | null>;
}

interface Given {
  readonly store: ExerciseSpecificationsStore;
  readonly bundledFor: (slug: string) => Specification | undefined;
  readonly changeCatalogue: ChangeCatalogue;
}

function auditEntry(action: 'save' | 'publish', { id, name }: NamedExercise, number: number) {
  return { action, resource: 'specifications', resourceId: id, label: `${name}, version ${number}` } as const;
}

export function createSpecifications({ store, bundledFor, changeCatalogue }: Given): Specifications {
  return {
    list: store.list,
    find: store.find,
    live: store.live,

    save: async (actor, { exercise, specification, note, basedOn, publish }) => {
      const checked = checkSpecification(specification);
      if (!checked.ok) {
        throw new AppError('specifications.invalid', {
          detail: 'The specification was not saved. Each error says where it is wrong.',
          fields: checked.errors.map(({ path, message }) => fieldError(path, 'unfit', { why: message })),
        });
      }
      const bundled = bundledFor(exercise.slug);
      const isBundled = bundled !== undefined && sameJson(bundled, checked.specification);
      return changeCatalogue(actor, async ({ trx, nowMs, noteForAudit }) => {
        const storeIn = createExerciseSpecificationsStore(trx);
        const live = await storeIn.live(exercise.id);
        const number = await storeIn.add(
          {
            exerciseId: exercise.id,
            origin: isBundled ? 'bundled' : 'edited',
            bundledVersion: isBundled ? bundled.version : (live?.bundledVersion ?? null),
            specification: checked.specification,
            note,
            authorId: actor.userId,
            createdAt: nowMs,
            isLive: publish,
          },
          basedOn,
        );
        if (number === undefined) {
          throw new AppError('specifications.outdated', {
            detail: 'Somebody has saved a newer version meanwhile. Load it, and make your change again.',
          });
        }
        const entry = auditEntry(publish ? 'publish' : 'save', exercise, number);
        noteForAudit({ ...entry, after: { number, note, live: publish } });
        return number;
      });
    },

    publish: (actor, exercise, number) =>
      changeCatalogue(actor, async ({ trx, noteForAudit }) => {
        const isLive = await createExerciseSpecificationsStore(trx).makeLive(exercise.id, number);
        if (!isLive) throw noSuchRecord('version');
        noteForAudit({ ...auditEntry('publish', exercise, number), after: { number, live: true } });
      }),

    offered: async ({ id, slug }) => {
      const bundled = bundledFor(slug);
      const live = await store.live(id);
      if (!bundled || live?.origin !== 'edited') return null;
      // By what they say: a release may change a specification without raising its version.
      const departedFrom = await store.newestBundled(id);
      return sameButForSources(departedFrom?.specification, bundled) ? null : bundled;
    },
  };
}
