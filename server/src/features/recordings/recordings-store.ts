import type { RecordingLabel } from '@spotter/contract/admin/coaching';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { deleteInBatches } from '../../platform/database/delete-in-batches.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { isBefore } from '../../platform/database/is-before.ts';
import type { PageCursor } from '../../platform/http/page-cursor.ts';

/** `session`: kept while somebody trained. `demonstration`: shown in the dashboard. */
export type RecordingSource = 'session' | 'demonstration';

export interface NewRecording {
  readonly id: string;
  readonly userId: number;
  readonly sessionId: string | null;
  readonly exerciseId: number | null;
  readonly exerciseKey: string;
  readonly exerciseName: string;
  readonly source: RecordingSource;
  readonly createdAt: number;
}

export interface StoredRecording extends NewRecording {
  readonly durationMs: number;
  readonly frames: number;
  readonly bytes: number;
  readonly counted: number;
}

/** A part of a recording, and what the recording comes to with it. */
export interface RecordingChunk {
  /** From 1. */
  readonly number: number;
  /** Poses in the compact form, deflated. */
  readonly poses: Uint8Array;
  readonly frames: number;
  readonly durationMs: number;
  readonly counted: number;
}

interface RecordingRow {
  readonly id: string;
  readonly user_id: number;
  readonly session_id: string | null;
  readonly exercise_id: number | null;
  readonly exercise_key: string;
  readonly exercise_name: string;
  readonly source: string;
  readonly created_at: number;
  readonly duration_ms: number;
  readonly frames: number;
  readonly bytes: number;
  readonly counted: number;
}

function fromRow(row: RecordingRow): StoredRecording {
  return {
    id: row.id,
    userId: row.user_id,
    sessionId: row.session_id,
    exerciseId: row.exercise_id,
    exerciseKey: row.exercise_key,
    exerciseName: row.exercise_name,
    source: row.source as RecordingSource,
    createdAt: row.created_at,
    durationMs: row.duration_ms,
    frames: row.frames,
    bytes: row.bytes,
    counted: row.counted,
  };
}

export function labelFromJson(label: string | null): RecordingLabel | null {
  return label === null ? null : (JSON.parse(label) as RecordingLabel);
}

export type RecordingsStore = ReturnType<typeof createRecordingsStore>;

export function createRecordingsStore(db: Database) {
  async function make(trx: DatabaseTransaction, recording: NewRecording): Promise<boolean> {
    const user = await trx
      .selectFrom('users')
      .select('id')
      .where('id', '=', recording.userId)
      .executeTakeFirst();
    if (!user) return false;
    await trx
      .insertInto('recordings')
      .values({
        id: recording.id,
        user_id: recording.userId,
        session_id: recording.sessionId,
        exercise_id: recording.exerciseId,
        exercise_key: recording.exerciseKey,
        exercise_name: recording.exerciseName,
        source: recording.source,
        created_at: recording.createdAt,
        duration_ms: 0,
        frames: 0,
        bytes: 0,
        counted: 0,
        label: null,
        labelled_by: null,
        labelled_at: null,
      })
      .execute();
    return true;
  }

  return {
    /**
     * Adds the next part; the first one makes the recording.
     * @returns false where its user is gone or it was deleted meanwhile: then nothing is kept
     */
    append: (recording: NewRecording, chunk: RecordingChunk): Promise<boolean> =>
      inTransaction(db, async (trx) => {
        const { number, poses, frames, durationMs, counted } = chunk;
        if (number === 1 && !(await make(trx, recording))) return false;
        const { numUpdatedRows } = await trx
          .updateTable('recordings')
          .set((eb) => ({
            frames: eb('frames', '+', frames),
            bytes: eb('bytes', '+', poses.byteLength),
            duration_ms: durationMs,
            counted,
          }))
          .where('id', '=', recording.id)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await trx
          .insertInto('recording_chunks')
          .values({ recording_id: recording.id, number, poses })
          .execute();
        return true;
      }),

    /** The newest first. */
    page: async (userId: number, limit: number, before?: PageCursor): Promise<StoredRecording[]> => {
      let query = db.selectFrom('recordings').selectAll().where('user_id', '=', userId);
      if (before) query = query.where(isBefore('created_at', before));
      const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
      return rows.map(fromRow);
    },

    find: async (id: string, userId: number): Promise<StoredRecording | undefined> => {
      const row = await db
        .selectFrom('recordings')
        .selectAll()
        .where('id', '=', id)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    /** The parts in their order. */
    chunks: async (id: string): Promise<Uint8Array[]> => {
      const rows = await db
        .selectFrom('recording_chunks')
        .select('poses')
        .where('recording_id', '=', id)
        .orderBy('number')
        .execute();
      return rows.map(({ poses }) => poses);
    },

    /** @returns the recording as it was; undefined where there is none, and nothing happens */
    label: (
      id: string,
      label: RecordingLabel | null,
      by: { readonly userId: number; readonly nowMs: number },
    ): Promise<(StoredRecording & { readonly label: RecordingLabel | null }) | undefined> =>
      inTransaction(db, async (trx) => {
        const [row] = await holdRows(trx, trx.selectFrom('recordings').selectAll().where('id', '=', id));
        if (!row) return undefined;
        await trx
          .updateTable('recordings')
          .set(
            label === null
              ? { label: null, labelled_by: null, labelled_at: null }
              : { label: JSON.stringify(label), labelled_by: by.userId, labelled_at: by.nowMs },
          )
          .where('id', '=', id)
          .execute();
        return { ...fromRow(row), label: labelFromJson(row.label) };
      }),

    /** @param userId whose it must be; anybody's where it is left out. @returns false where there is none */
    remove: async (id: string, userId?: number): Promise<boolean> => {
      let query = db.deleteFrom('recordings').where('id', '=', id);
      if (userId !== undefined) query = query.where('user_id', '=', userId);
      const { numDeletedRows } = await query.executeTakeFirst();
      return numDeletedRows > 0n;
    },

    /** The recordings of somebody who is forgotten go: their joints show them. */
    forgetPerson: async (trx: DatabaseTransaction, userId: number): Promise<void> => {
      await trx.deleteFrom('recordings').where('user_id', '=', userId).execute();
    },

    /** @returns how many there were */
    forgetBefore: (createdBefore: number): Promise<number> =>
      deleteInBatches(
        (limit) =>
          db
            .selectFrom('recordings')
            .select('id')
            .where('created_at', '<', createdBefore)
            .limit(limit)
            .execute(),
        (ids) => db.deleteFrom('recordings').where('id', 'in', ids).execute(),
      ),
  };
}
