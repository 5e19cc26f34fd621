// The coaching specifications of exercises: checked, kept in versions, one of them live.
import { checkSpecification } from '@spotter/coach/specification/check-specification';
import type { Specification } from '@spotter/coach/specification/specification';
import { AppError } from '../../platform/app-error.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import type { Actor, writeAudit } from '../dashboard/audit/audit-store.ts';
import { sameButForSources, sameJson } from './same-json.ts';
import { createSpecificationsStore, type SpecificationsStore } from './specifications-store.ts';

/** An exercise, as far as its specifications are concerned. */
export interface SpecifiedExercise {
  readonly id: number;
  readonly slug: string;
}

/** One that staff change, with the name that the audit log calls it. */
export interface NamedExercise extends SpecifiedExercise {
  readonly name: string;
}

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
  readonly list: SpecificationsStore['list'];
  readonly find: SpecificationsStore['find'];
  readonly live: SpecificationsStore['live'];
  /**
   * Saves the next version with its audit entry, and gives its number. One that says what the release says is unedited
   * again, and follows it.
   * @throws specifications.invalid with what is wrong and where; specifications.outdated where somebody saved meanwhile
   */
  readonly save: (actor: Actor, change: SpecificationChange) => Promise<number>;
  /** Has people coached by a version, with its audit entry. @throws specifications.not_found */
  readonly publish: (actor: Actor, exercise: NamedExercise, number: number) => Promise<void>;
  /** What this release brings for an exercise whose live version is edited; null where that is nothing new to it. */
  readonly offered: (exercise: SpecifiedExercise) => Promise<Specification | null>;
}

interface SpecificationsDeps {
  readonly db: Database;
  readonly bundledFor: (slug: string) => Specification | undefined;
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly writeAudit: typeof writeAudit;
}

export function createSpecifications(deps: SpecificationsDeps): Specifications {
  const { db, bundledFor, clock } = deps;
  const store = createSpecificationsStore(db);

  function auditEntry(action: 'save' | 'publish', { id, name }: NamedExercise, number: number) {
    return { action, resource: 'specifications', resourceId: id, label: `${name}, version ${number}` };
  }

  return {
    list: store.list,
    find: store.find,
    live: store.live,

    save: async (actor, { exercise, specification, note, basedOn, publish }) => {
      const checked = checkSpecification(specification);
      if (!checked.ok) {
        throw new AppError('specifications.invalid', {
          detail: 'The specification was not saved. Each error says where it is wrong.',
          fields: checked.errors,
        });
      }
      const bundled = bundledFor(exercise.slug);
      const isBundled = bundled !== undefined && sameJson(bundled, checked.specification);
      return inTransaction(db, async (trx) => {
        const storeIn = createSpecificationsStore(trx);
        const live = await storeIn.live(exercise.id);
        const nowMs = clock.nowMs();
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
        await deps.writeAudit(trx, actor, { ...entry, after: { number, note, live: publish } }, nowMs);
        return number;
      });
    },

    publish: (actor, exercise, number) =>
      inTransaction(db, async (trx) => {
        if (!(await createSpecificationsStore(trx).makeLive(exercise.id, number))) {
          throw new AppError('specifications.not_found', {
            detail: `There is no version ${String(number)} of this exercise's specification.`,
          });
        }
        const entry = { ...auditEntry('publish', exercise, number), after: { number, live: true } };
        await deps.writeAudit(trx, actor, entry, clock.nowMs());
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
