import type { Database } from '../../platform/database/database.ts';
import type { SessionEnd, SessionState } from './session-machine.ts';

export interface StoredSession {
  readonly id: string;
  readonly userId: number;
  readonly loginId: string;
  readonly processId: string;
  readonly createdAt: number;
  readonly state: SessionState;
}

interface Row {
  readonly id: string;
  readonly user_id: number;
  readonly login_id: string;
  readonly process_id: string;
  readonly status: string;
  readonly created_at: number;
  readonly end_reason: string | null;
}

function toState(row: Row): SessionState {
  if (row.status === 'ended') return { status: 'ended', reason: (row.end_reason ?? 'crashed') as SessionEnd };
  return { status: row.status === 'claimed' ? 'claimed' : 'waiting' };
}

function toSession(row: Row): StoredSession {
  return {
    id: row.id,
    userId: row.user_id,
    loginId: row.login_id,
    processId: row.process_id,
    createdAt: row.created_at,
    state: toState(row),
  };
}

export type SessionsStore = ReturnType<typeof createSessionsStore>;

export function createSessionsStore(db: Database) {
  const open = () => db.selectFrom('sessions').selectAll().where('status', '!=', 'ended');

  return {
    find: async (id: string): Promise<StoredSession | undefined> => {
      const row = await db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toSession(row);
    },

    /** Every session that has not ended, the oldest first. */
    listOpen: async (userId?: number): Promise<StoredSession[]> => {
      const query = userId === undefined ? open() : open().where('user_id', '=', userId);
      return (await query.orderBy('created_at').orderBy('id').execute()).map(toSession);
    },

    listOpenOfLogin: async (loginId: string): Promise<StoredSession[]> =>
      (await open().where('login_id', '=', loginId).execute()).map(toSession),

    listWaitingBefore: async (createdBefore: number): Promise<StoredSession[]> =>
      (await open().where('status', '=', 'waiting').where('created_at', '<=', createdBefore).execute()).map(
        toSession,
      ),

    listClaimed: async (): Promise<StoredSession[]> =>
      (await open().where('status', '=', 'claimed').execute()).map(toSession),

    add: async (session: Omit<StoredSession, 'state'>) => {
      await db
        .insertInto('sessions')
        .values({
          id: session.id,
          user_id: session.userId,
          login_id: session.loginId,
          process_id: session.processId,
          status: 'waiting',
          created_at: session.createdAt,
        })
        .execute();
    },

    /** @returns whether this call claimed it: of two sockets that race, one. */
    claim: async (id: string, processId: string, nowMs: number): Promise<boolean> => {
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ status: 'claimed', claimed_at: nowMs, process_id: processId })
        .where('id', '=', id)
        .where('status', '=', 'waiting')
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    /** @returns whether this call ended it. */
    end: async (id: string, reason: SessionEnd, nowMs: number): Promise<boolean> => {
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ status: 'ended', ended_at: nowMs, end_reason: reason })
        .where('id', '=', id)
        .where('status', '!=', 'ended')
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}
