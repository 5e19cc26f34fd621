// Changes to exercises by staff: each with its version, its audit entry and the catalogue's mark in one transaction.
import { moveMark } from '../../../platform/database/change-marks.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import { isUniqueViolation } from '../../../platform/database/is-unique-violation.ts';
import { writeAudit, type Actor } from '../../dashboard/audit/audit-store.ts';
import { rowOf, valuesOf, type ExerciseValues } from './exercise-values.ts';
import {
  keepFirstVersion,
  keepVersion,
  readVersions,
  type ExerciseAction,
} from './exercise-versions-store.ts';

/** Why nothing was changed. */
export type ExerciseRefusal =
  | { readonly refused: 'missing' }
  | { readonly refused: 'no_group' }
  | { readonly refused: 'slug_taken'; readonly slug: string }
  | { readonly refused: 'changed_meanwhile' };

export class RefusedChange extends Error {
  readonly refusal: ExerciseRefusal;
  constructor(refusal: ExerciseRefusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

export type ExercisePatch = Partial<ExerciseValues>;

interface Present {
  readonly version: number;
  readonly values: ExerciseValues;
  readonly createdAt: number;
}

async function present(trx: DatabaseTransaction, id: number): Promise<Present> {
  const row = await trx.selectFrom('exercises').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new RefusedChange({ refused: 'missing' });
  return { version: row.version, values: valuesOf(row), createdAt: row.created_at };
}

async function requireGroup(trx: DatabaseTransaction, id: number): Promise<void> {
  const group = await trx.selectFrom('exercise_groups').select('id').where('id', '=', id).executeTakeFirst();
  if (!group) throw new RefusedChange({ refused: 'no_group' });
}

async function write<T>(slug: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error, 'slug')) throw new RefusedChange({ refused: 'slug_taken', slug });
    throw error;
  }
}

/** The place after the last exercise of a group. */
export async function nextPosition(trx: DatabaseTransaction, groupId: number): Promise<number> {
  const { last } = await trx
    .selectFrom('exercises')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('group_id', '=', groupId)
    .executeTakeFirstOrThrow();
  return (last ?? -1) + 1;
}

/** Adds an exercise, with an id of its own or, to undo a deletion, with the one it had. @throws RefusedChange */
export async function addExercise(
  trx: DatabaseTransaction,
  actor: Actor,
  values: ExerciseValues,
  nowMs: number,
  { action, id, version }: { action: ExerciseAction; id?: number; version: number },
): Promise<number> {
  await requireGroup(trx, values.group_id);
  const added = await write(values.slug, () =>
    trx
      .insertInto('exercises')
      .values({
        ...rowOf(values),
        ...(id === undefined ? {} : { id }),
        version,
        created_at: nowMs,
        updated_at: nowMs,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  await keepVersion(
    trx,
    actor,
    { exerciseId: added.id, version, action, before: undefined, after: values },
    nowMs,
  );
  await writeAudit(
    trx,
    actor,
    { action, resource: 'exercises', resourceId: added.id, label: values.name, after: values },
    nowMs,
  );
  return added.id;
}

/** Changes an exercise; what is as it was leaves no trace. @throws RefusedChange */
export async function changeExercise(
  trx: DatabaseTransaction,
  actor: Actor,
  id: number,
  patch: ExercisePatch,
  nowMs: number,
  { action, basedOn }: { readonly action: ExerciseAction; readonly basedOn?: number | undefined },
): Promise<void> {
  const { version, values: before, createdAt } = await present(trx, id);
  if (basedOn !== undefined && basedOn !== version) throw new RefusedChange({ refused: 'changed_meanwhile' });
  const after = { ...before, ...patch };
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (after.group_id !== before.group_id) await requireGroup(trx, after.group_id);
  await keepFirstVersion(trx, id, { version, values: before, atMs: createdAt });
  const { numUpdatedRows } = await write(after.slug, () =>
    trx
      .updateTable('exercises')
      .set({ ...rowOf(after), version: version + 1, updated_at: nowMs })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst(),
  );
  if (numUpdatedRows === 0n) throw new RefusedChange({ refused: 'changed_meanwhile' });
  await keepVersion(trx, actor, { exerciseId: id, version: version + 1, action, before, after }, nowMs);
  await writeAudit(
    trx,
    actor,
    { action, resource: 'exercises', resourceId: id, label: after.name, before, after },
    nowMs,
  );
}

async function removeExercise(
  trx: DatabaseTransaction,
  actor: Actor,
  id: number,
  nowMs: number,
): Promise<void> {
  const { version, values, createdAt } = await present(trx, id);
  await keepFirstVersion(trx, id, { version, values, atMs: createdAt });
  await keepVersion(
    trx,
    actor,
    { exerciseId: id, version: version + 1, action: 'delete', before: values, after: values },
    nowMs,
  );
  await trx.deleteFrom('exercises').where('id', '=', id).execute();
  await writeAudit(
    trx,
    actor,
    { action: 'delete', resource: 'exercises', resourceId: id, label: values.name, before: values },
    nowMs,
  );
}

/** Brings back a version of an exercise, deleted or not. */
async function restoreExercise(
  trx: DatabaseTransaction,
  actor: Actor,
  id: number,
  version: number,
  nowMs: number,
): Promise<void> {
  const versions = readVersions(trx, id);
  const values = await versions.snapshot(version);
  const newest = await versions.newest();
  if (!values || newest === undefined) throw new RefusedChange({ refused: 'missing' });
  const row = await trx.selectFrom('exercises').select('id').where('id', '=', id).executeTakeFirst();
  if (row) await changeExercise(trx, actor, id, values, nowMs, { action: 'restore' });
  else await addExercise(trx, actor, values, nowMs, { action: 'restore', id, version: newest + 1 });
}

export type ChangeExercisesStore = ReturnType<typeof createChangeExercisesStore>;

export function createChangeExercisesStore(db: Database) {
  /** All or nothing; the catalogue is read anew by every process. */
  async function attempt<T>(work: (trx: DatabaseTransaction) => Promise<T>): Promise<T | ExerciseRefusal> {
    try {
      return await inTransaction(db, async (trx) => {
        const done = await work(trx);
        await moveMark(trx, 'catalogue');
        return done;
      });
    } catch (error) {
      if (error instanceof RefusedChange) return error.refusal;
      throw error;
    }
  }

  async function forEach(
    ids: readonly number[],
    work: (trx: DatabaseTransaction, id: number) => Promise<void>,
  ): Promise<{ readonly ids: readonly number[] } | ExerciseRefusal> {
    return attempt(async (trx) => {
      for (const id of ids) await work(trx, id);
      return { ids };
    });
  }

  return {
    attempt,

    /** @param position undefined puts it last in its group */
    create: (
      actor: Actor,
      values: Omit<ExerciseValues, 'position'>,
      position: number | undefined,
      nowMs: number,
    ) =>
      attempt(async (trx) => {
        const at = position ?? (await nextPosition(trx, values.group_id));
        return {
          id: await addExercise(trx, actor, { ...values, position: at }, nowMs, {
            action: 'create',
            version: 1,
          }),
        };
      }),

    change: (actor: Actor, ids: readonly number[], patch: ExercisePatch, nowMs: number, basedOn?: number) =>
      forEach(ids, (trx, id) => changeExercise(trx, actor, id, patch, nowMs, { action: 'edit', basedOn })),

    remove: (actor: Actor, ids: readonly number[], nowMs: number) =>
      forEach(ids, (trx, id) => removeExercise(trx, actor, id, nowMs)),

    restore: (actor: Actor, id: number, version: number, nowMs: number) =>
      forEach([id], (trx) => restoreExercise(trx, actor, id, version, nowMs)),

    /** Puts the exercises of a group in this order. */
    order: (actor: Actor, groupId: number, ids: readonly number[], nowMs: number) =>
      attempt(async (trx) => {
        await requireGroup(trx, groupId);
        for (const [position, id] of ids.entries()) {
          const { values } = await present(trx, id);
          if (values.group_id !== groupId) throw new RefusedChange({ refused: 'missing' });
          await changeExercise(trx, actor, id, { position }, nowMs, { action: 'edit' });
        }
        return { ids };
      }),
  };
}
