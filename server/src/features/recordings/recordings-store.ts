import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { deleteInBatches } from '../../platform/database/delete-in-batches.ts';
import { inTransaction, type Alongside } from '../../platform/database/in-transaction.ts';
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

export interface Removal {
  /** As in `find`. */
  readonly userId?: number;
  readonly alongside?: Alongside;
}

export interface RecordingsStore {
  /** Adds the next part; the first one makes the recording. Nothing is kept of a user who is gone. */
  readonly append: (recording: NewRecording, chunk: RecordingChunk, alongside?: Alongside) => Promise<void>;
  readonly page: (userId: number, limit: number, before?: PageCursor) => Promise<readonly StoredRecording[]>;
  readonly listOfUser: (userId: number) => Promise<readonly StoredRecording[]>;
  /** @param userId whose it must be; anybody's where it is left out */
  readonly find: (id: string, userId?: number) => Promise<StoredRecording | undefined>;
  /** The parts in their order. */
  readonly chunks: (id: string) => Promise<readonly Uint8Array[]>;
  /** False where there is none. */
  readonly remove: (id: string, of: Removal) => Promise<boolean>;
  /** Gives how many there were. */
  readonly forgetBefore: (createdBefore: number) => Promise<number>;
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

export function createRecordingsStore(db: Database): RecordingsStore {
  async function make(trx: Database, recording: NewRecording): Promise<boolean> {
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
    append: (recording, { number, poses, frames, durationMs, counted }, alongside) =>
      db.transaction().execute(async (trx) => {
        if (number === 1 && !(await make(trx, recording))) return;
        // Somebody may have deleted it meanwhile: then it stays deleted.
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
        if (numUpdatedRows === 0n) return;
        await trx
          .insertInto('recording_chunks')
          .values({ recording_id: recording.id, number, poses })
          .execute();
        await alongside?.(trx);
      }),

    page: async (userId, limit, before) => {
      let query = db.selectFrom('recordings').selectAll().where('user_id', '=', userId);
      if (before) {
        query = query.where((eb) =>
          eb.or([
            eb('created_at', '<', before.atMs),
            eb.and([eb('created_at', '=', before.atMs), eb('id', '<', before.id)]),
          ]),
        );
      }
      const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
      return rows.map(fromRow);
    },

    listOfUser: async (userId) => {
      const rows = await db
        .selectFrom('recordings')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('created_at')
        .execute();
      return rows.map(fromRow);
    },

    find: async (id, userId) => {
      let query = db.selectFrom('recordings').selectAll().where('id', '=', id);
      if (userId !== undefined) query = query.where('user_id', '=', userId);
      const row = await query.executeTakeFirst();
      return row && fromRow(row);
    },

    chunks: async (id) => {
      const rows = await db
        .selectFrom('recording_chunks')
        .select('poses')
        .where('recording_id', '=', id)
        .orderBy('number')
        .execute();
      return rows.map(({ poses }) => poses);
    },

    remove: (id, { userId, alongside }) =>
      inTransaction(db, async (trx) => {
        let query = trx.deleteFrom('recordings').where('id', '=', id);
        if (userId !== undefined) query = query.where('user_id', '=', userId);
        const { numDeletedRows } = await query.executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        await alongside?.(trx);
        return true;
      }),

    forgetBefore: (createdBefore) =>
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

/** The recordings of somebody who is forgotten go: their joints show them. */
export async function forgetRecordingsOf(trx: DatabaseTransaction, userId: number): Promise<void> {
  await trx.deleteFrom('recordings').where('user_id', '=', userId).execute();
}
