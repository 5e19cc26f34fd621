import type { AdminRecordingQuery, RecordingLabel } from '@spotter/contract/admin/coaching';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import { isFound, searchPeople } from '../../accounts/user-words-store.ts';
import type { RecordingSource } from '../../recordings/recordings-store.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';
import { parseMoment } from '../../../platform/http/parse-moment.ts';
import { readPage, type RowsPage } from '../../../platform/database/read-page.ts';

export interface ListedRecording {
  readonly id: string;
  readonly userId: number;
  readonly username: string;
  readonly source: RecordingSource;
  readonly exerciseId: number | null;
  readonly exerciseKey: string;
  readonly exerciseName: string;
  readonly createdAt: number;
  readonly durationMs: number;
  readonly frames: number;
  readonly bytes: number;
  readonly counted: number;
  readonly label: RecordingLabel | null;
  readonly labelledAt: number | null;
}

export type RecordingsListStore = ReturnType<typeof createRecordingsListStore>;

const columns = [
  'recordings.id',
  'recordings.user_id as userId',
  'users.username',
  'recordings.source',
  'recordings.exercise_id as exerciseId',
  'recordings.exercise_key as exerciseKey',
  'recordings.exercise_name as exerciseName',
  'recordings.created_at as createdAt',
  'recordings.duration_ms as durationMs',
  'recordings.frames',
  'recordings.bytes',
  'recordings.counted',
  'recordings.label',
  'recordings.labelled_at as labelledAt',
] as const;

function toRecording<T extends { readonly source: string; readonly label: string | null }>(row: T) {
  return {
    ...row,
    source: row.source as RecordingSource,
    label: row.label === null ? null : (JSON.parse(row.label) as RecordingLabel),
  };
}

export function createRecordingsListStore(db: Database) {
  const joined = (from: Database = db) =>
    from.selectFrom('recordings').innerJoin('users', 'users.id', 'recordings.user_id');

  async function find(id: string, from?: Database): Promise<ListedRecording | undefined> {
    const row = await joined(from).select(columns).where('recordings.id', '=', id).executeTakeFirst();
    return row && toRecording(row);
  }

  return {
    list: async (query: AdminRecordingQuery, request: ListRequest): Promise<RowsPage<ListedRecording>> => {
      let rows = joined();
      if (query.user_id !== undefined) rows = rows.where('recordings.user_id', '=', Number(query.user_id));
      if (query.exercise_id !== undefined) {
        rows = rows.where('recordings.exercise_id', '=', Number(query.exercise_id));
      }
      if (query.labelled !== undefined) {
        rows = rows.where('recordings.label', query.labelled === 'true' ? 'is not' : 'is', null);
      }
      if (query.from !== undefined) {
        rows = rows.where('recordings.created_at', '>=', parseMoment(query.from, '/from'));
      }
      if (query.to !== undefined) {
        rows = rows.where('recordings.created_at', '<', parseMoment(query.to, '/to'));
      }
      if (request.ids) rows = rows.where('recordings.id', 'in', request.ids);
      const search = request.q === undefined ? undefined : await searchPeople(db, request.q);
      if (search) rows = rows.where(isFound('recordings.user_id', search));
      const direction = request.descending ? 'desc' : 'asc';
      const sorted = rows
        .select(columns)
        .orderBy(query.sort === 'frames' ? 'recordings.frames' : 'recordings.created_at', direction)
        .orderBy('recordings.id', direction);
      const page = await readPage(db, sorted, request);
      return { ...page, rows: page.rows.map(toRecording) };
    },

    find: (id: string) => find(id),

    /** Nothing happens where there is none. @param alongside is given the recording as it was */
    label: (
      id: string,
      label: RecordingLabel | null,
      by: { readonly userId: number; readonly nowMs: number },
      alongside: (trx: DatabaseTransaction, before: ListedRecording) => Promise<void>,
    ): Promise<void> =>
      inTransaction(db, async (trx) => {
        const before = await find(id, trx);
        if (!before) return;
        await trx
          .updateTable('recordings')
          .set(
            label === null
              ? { label: null, labelled_by: null, labelled_at: null }
              : { label: JSON.stringify(label), labelled_by: by.userId, labelled_at: by.nowMs },
          )
          .where('id', '=', id)
          .execute();
        await alongside(trx, before);
      }),
  };
}
