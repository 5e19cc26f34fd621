import type { AdminRecordingQuery, RecordingLabel } from '@spotter/contract/admin/coaching';
import type { Database } from '../../../platform/database/database.ts';
import type { FindPeople } from '../../accounts/find-people.ts';
import { labelFromJson, type RecordingSource } from '../recordings-store.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import { timeRange } from '../../../platform/http/time-range.ts';
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
    label: labelFromJson(row.label),
  };
}

export function createRecordingsListStore(db: Database, findPeople: FindPeople) {
  const joined = () => db.selectFrom('recordings').innerJoin('users', 'users.id', 'recordings.user_id');

  return {
    list: async (query: AdminRecordingQuery, request: ListRequest): Promise<RowsPage<ListedRecording>> => {
      let rows = joined();
      if (query.user_id !== undefined) rows = rows.where('recordings.user_id', '=', query.user_id);
      if (query.exercise_id !== undefined) {
        rows = rows.where('recordings.exercise_id', '=', query.exercise_id);
      }
      if (query.labelled !== undefined) {
        rows = rows.where('recordings.label', query.labelled === 'true' ? 'is not' : 'is', null);
      }
      const { fromMs, untilMs } = timeRange(query);
      if (fromMs !== undefined) rows = rows.where('recordings.created_at', '>=', fromMs);
      if (untilMs !== undefined) rows = rows.where('recordings.created_at', '<', untilMs);
      if (query.ids) rows = rows.where('recordings.id', 'in', query.ids);
      const found = request.q === undefined ? undefined : await findPeople('recordings.user_id', request.q);
      if (found) rows = rows.where(found.where);
      const direction = request.descending ? 'desc' : 'asc';
      const sorted = rows
        .select(columns)
        .orderBy(query.sort === 'frames' ? 'recordings.frames' : 'recordings.created_at', direction)
        .orderBy('recordings.id', direction);
      const page = await readPage(db, sorted, request, found?.areMany);
      return { ...page, rows: page.rows.map(toRecording) };
    },

    /** @throws AppError admin.not_found */
    one: async (id: string): Promise<ListedRecording> => {
      const row = await joined().select(columns).where('recordings.id', '=', id).executeTakeFirst();
      if (!row) throw noSuchRecord('recording');
      return toRecording(row);
    },
  };
}
