import type { AdminGroup, AdminGroupQuery } from '@spotter/contract/admin/catalogue';
import { sql } from 'kysely';
import { moveMark } from '../../../platform/database/change-marks.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import { isUniqueViolation } from '../../../platform/database/is-unique-violation.ts';
import { writeAudit, type Actor } from '../../dashboard/audit/audit-store.ts';
import { readPage, type RowsPage } from '../../../platform/database/read-page.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';

export interface GroupPatch {
  readonly name?: string;
  readonly position?: number;
}

export type GroupRefusal = { readonly refused: 'missing' | 'taken' | 'in_use' };

class RefusedGroup extends Error {
  readonly refusal: GroupRefusal;
  constructor(refused: GroupRefusal['refused']) {
    super(refused);
    this.refusal = { refused };
  }
}

export type GroupsStore = ReturnType<typeof createGroupsStore>;

export function createGroupsStore(db: Database) {
  const read = (from: Database) =>
    from.selectFrom('exercise_groups').select((eb) => [
      'id',
      'name',
      'position',
      eb
        .selectFrom('exercises')
        .select(({ fn }) => fn.countAll<number>().as('exercises'))
        .whereRef('exercises.group_id', '=', 'exercise_groups.id')
        .as('exercises'),
    ]);

  function toGroup(row: {
    id: number;
    name: string;
    position: number;
    exercises: number | null;
  }): AdminGroup {
    return { ...row, exercises: row.exercises ?? 0 };
  }

  async function find(id: number, from: Database = db): Promise<AdminGroup | undefined> {
    const row = await read(from).where('id', '=', id).executeTakeFirst();
    return row && toGroup(row);
  }

  async function attempt<T>(work: (trx: DatabaseTransaction) => Promise<T>): Promise<T | GroupRefusal> {
    try {
      return await inTransaction(db, async (trx) => {
        const done = await work(trx);
        await moveMark(trx, 'catalogue');
        return done;
      });
    } catch (error) {
      if (error instanceof RefusedGroup) return error.refusal;
      if (isUniqueViolation(error, 'name')) return { refused: 'taken' };
      throw error;
    }
  }

  async function existing(trx: DatabaseTransaction, id: number): Promise<AdminGroup> {
    const group = await find(id, trx);
    if (!group) throw new RefusedGroup('missing');
    return group;
  }

  async function change(
    trx: DatabaseTransaction,
    actor: Actor,
    id: number,
    patch: GroupPatch,
    nowMs: number,
  ) {
    const before = await existing(trx, id);
    const after = { name: patch.name ?? before.name, position: patch.position ?? before.position };
    if (after.name === before.name && after.position === before.position) return;
    await trx.updateTable('exercise_groups').set(after).where('id', '=', id).execute();
    await writeAudit(
      trx,
      actor,
      {
        action: 'edit',
        resource: 'groups',
        resourceId: id,
        label: after.name,
        before: { name: before.name, position: before.position },
        after,
      },
      nowMs,
    );
  }

  return {
    find: (id: number) => find(id),

    list: async (query: AdminGroupQuery, request: ListRequest): Promise<RowsPage<AdminGroup>> => {
      let rows = read(db);
      if (request.q !== undefined) {
        const like = `%${request.q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
        rows = rows.where(sql<boolean>`lower(name) like ${like} escape '\\'`);
      }
      if (request.ids) rows = rows.where('id', 'in', request.ids.map(Number));
      const direction = request.descending ? 'desc' : 'asc';
      const sorted = rows.orderBy(query.sort ?? 'position', direction).orderBy('id', direction);
      const page = await readPage(db, sorted, request);
      return { ...page, rows: page.rows.map(toGroup) };
    },

    create: (
      actor: Actor,
      { name, position }: { name: string; position: number | undefined },
      nowMs: number,
    ) =>
      attempt(async (trx) => {
        const { last } = await trx
          .selectFrom('exercise_groups')
          .select(({ fn }) => fn.max<number | null>('position').as('last'))
          .executeTakeFirstOrThrow();
        const values = { name, position: position ?? (last ?? -1) + 1 };
        const { id } = await trx
          .insertInto('exercise_groups')
          .values(values)
          .returning('id')
          .executeTakeFirstOrThrow();
        await writeAudit(
          trx,
          actor,
          { action: 'create', resource: 'groups', resourceId: id, label: name, after: values },
          nowMs,
        );
        return { id };
      }),

    change: (actor: Actor, id: number, patch: GroupPatch, nowMs: number) =>
      attempt(async (trx) => {
        await change(trx, actor, id, patch, nowMs);
        return { id };
      }),

    /** Puts groups in this order. */
    order: (actor: Actor, ids: readonly number[], nowMs: number) =>
      attempt(async (trx) => {
        for (const [position, id] of ids.entries()) await change(trx, actor, id, { position }, nowMs);
        return { ids };
      }),

    remove: (actor: Actor, id: number, nowMs: number) =>
      attempt(async (trx) => {
        const { name, position, exercises } = await existing(trx, id);
        if (exercises > 0) throw new RefusedGroup('in_use');
        await trx.deleteFrom('exercise_groups').where('id', '=', id).execute();
        await writeAudit(
          trx,
          actor,
          { action: 'delete', resource: 'groups', resourceId: id, label: name, before: { name, position } },
          nowMs,
        );
        return { id };
      }),
  };
}
