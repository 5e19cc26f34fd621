import type { AuditQuery } from '@spotter/contract/admin/audit';
import { changedFields, type Values } from '../../../platform/changed-fields.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { batchesOf } from '../../../platform/database/batches-of.ts';
import { deleteInBatches } from '../../../platform/database/delete-in-batches.ts';
import { holdRows } from '../../../platform/database/hold-rows.ts';
import { AppError } from '../../../platform/app-error.ts';
import { mapInTurns } from '../../../platform/map-in-turns.ts';
import { timeRange } from '../../../platform/http/time-range.ts';
import { holdsText } from '../../../platform/database/holds-text.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';
import { readPage, type RowsPage } from '../../../platform/database/read-page.ts';
import type { Actor, NewAuditEntry, Unattended } from './audit-entry.ts';

export interface StoredAuditEntry {
  readonly id: number;
  readonly at: number;
  readonly actorId: number | null;
  readonly actorName: string;
  readonly action: string;
  readonly resource: string;
  readonly resourceId: string;
  readonly label: string;
  readonly changed: readonly string[];
}

/** Whoever is forgotten while they change something leaves no name in it: it is not changed. */
async function holdActor(trx: DatabaseTransaction, { userId }: Actor | Unattended): Promise<void> {
  if (userId === null) return;
  const accounts = trx.selectFrom('users').select('id').where('id', '=', userId);
  const [account] = await holdRows(trx, accounts.where('anonymised_at', 'is', null));
  if (!account) throw new AppError('admin.not_signed_in', { detail: 'This account is gone.' });
}

/**
 * Writes down a change, or several, in the transaction that makes it.
 * @throws AppError admin.not_signed_in where whoever makes it is gone by now
 */
export async function writeAudit(
  trx: DatabaseTransaction,
  actor: Actor | Unattended,
  changes: NewAuditEntry | readonly NewAuditEntry[],
  nowMs: number,
): Promise<void> {
  await holdActor(trx, actor);
  const rows = [changes].flat().map(({ before, after, ...entry }: NewAuditEntry) => ({
    at: nowMs,
    actor_id: actor.userId,
    actor_name: actor.username,
    action: entry.action,
    resource: entry.resource,
    resource_id: String(entry.resourceId),
    label: entry.label,
    changed: JSON.stringify(changedFields(before, after)),
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
  }));
  await mapInTurns([...batchesOf(rows)], (some) => trx.insertInto('audit_entries').values(some).execute());
}

/** Strikes out who somebody was: the entries about them, and their name where they changed something. */
export async function forgetInAudit(trx: DatabaseTransaction, userId: number, nobody: string): Promise<void> {
  await trx
    .updateTable('audit_entries')
    .set({ label: nobody, before: null, after: null })
    .where('resource', '=', 'users')
    .where('resource_id', '=', String(userId))
    .execute();
  await trx.updateTable('audit_entries').set({ actor_name: nobody }).where('actor_id', '=', userId).execute();
}

const columns = [
  'id',
  'at',
  'actor_id as actorId',
  'actor_name as actorName',
  'action',
  'resource',
  'resource_id as resourceId',
  'label',
  'changed',
] as const;

function toEntry<T extends { readonly changed: string }>(row: T) {
  return { ...row, changed: JSON.parse(row.changed) as string[] };
}

export type AuditStore = ReturnType<typeof createAuditStore>;

export function createAuditStore(db: Database) {
  function matching(query: AuditQuery) {
    let rows = db.selectFrom('audit_entries');
    if (query.actor_id !== undefined) rows = rows.where('actor_id', '=', query.actor_id);
    if (query.action !== undefined) rows = rows.where('action', '=', query.action);
    if (query.resource !== undefined) rows = rows.where('resource', '=', query.resource);
    if (query.resource_id !== undefined) rows = rows.where('resource_id', '=', query.resource_id);
    const { fromMs, untilMs } = timeRange(query);
    if (fromMs !== undefined) rows = rows.where('at', '>=', fromMs);
    if (untilMs !== undefined) rows = rows.where('at', '<', untilMs);
    return rows;
  }

  return {
    /** @returns how many there were */
    forgetBefore: (before: number): Promise<number> =>
      deleteInBatches(
        (limit) =>
          db.selectFrom('audit_entries').select('id').where('at', '<', before).limit(limit).execute(),
        (ids) => db.deleteFrom('audit_entries').where('id', 'in', ids).execute(),
      ),

    list: async (query: AuditQuery, request: ListRequest): Promise<RowsPage<StoredAuditEntry>> => {
      let rows = matching(query);
      if (request.q !== undefined) {
        const { q } = request;
        rows = rows.where((eb) => eb.or([holdsText('label', q), holdsText('actor_name', q)]));
      }
      if (query.ids) rows = rows.where('id', 'in', query.ids);
      const direction = request.descending ? 'desc' : 'asc';
      const page = await readPage(
        db,
        rows.select(columns).orderBy('at', direction).orderBy('id', direction),
        request,
      );
      return { ...page, rows: page.rows.map(toEntry) };
    },

    find: async (id: number) => {
      const row = await db
        .selectFrom('audit_entries')
        .select([...columns, 'before', 'after'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) return undefined;
      const parse = (json: string | null) => (json === null ? null : (JSON.parse(json) as Values));
      return { ...toEntry(row), before: parse(row.before), after: parse(row.after) };
    },
  };
}
