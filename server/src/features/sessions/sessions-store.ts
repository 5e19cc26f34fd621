import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { deleteInBatches } from '../../platform/database/delete-in-batches.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import { inTransaction, tellAll, type Alongside } from '../../platform/database/in-transaction.ts';
import { isBefore } from '../../platform/database/is-before.ts';
import { batchesOf } from '../../platform/database/batches-of.ts';
import type { ProcessPresence } from '../../platform/database/process-presence.ts';
import type { PageCursor } from '../../platform/http/page-cursor.ts';
import type { SessionEnd, SessionState } from './session-machine.ts';
import { toSession, toState, type SessionRow } from './session-row.ts';
import { sessionsEnded } from './sessions-ended.ts';
import type { StoredSession } from './stored-session.ts';

/** What is kept of a session when it is over. */
export interface PastSession extends PageCursor {
  readonly claimedAt: number | null;
  readonly endedAt: number | null;
  readonly endReason: string | null;
}

export interface EndedSession {
  readonly id: string;
  readonly userId: number;
}

/** What one user does at once is done one after the other, on PostgreSQL too, so that limits hold. */
async function holdUser(trx: DatabaseTransaction, userId: number): Promise<void> {
  await holdRows(trx, trx.selectFrom('users').select('id').where('id', '=', userId));
}

/**
 * Whether a login is still open, and holds it so until the transaction ends: a logout at the same moment comes before,
 * and is seen, or waits, and then finds the session to end.
 */
async function holdOpenLogin(trx: DatabaseTransaction, loginId: string): Promise<boolean> {
  const open = trx.selectFrom('logins').select('id').where('id', '=', loginId).where('ended_at', 'is', null);
  return (await holdRows(trx, open)).length === 1;
}

async function countClaimed(trx: DatabaseTransaction, userId: number): Promise<number> {
  const { claimed } = await trx
    .selectFrom('sessions')
    .select((eb) => eb.fn.countAll<number>().as('claimed'))
    .where('user_id', '=', userId)
    .where('status', '=', 'claimed')
    .executeTakeFirstOrThrow();
  return claimed;
}

/** `login_ended`: by a logout or a deletion in the same moment. */
export type StartResult = 'started' | 'too_many' | 'login_ended';

export type SessionsStore = ReturnType<typeof createSessionsStore>;

/** @param holder this process; none for whoever serves no sockets */
export function createSessionsStore(db: Database, holder?: Pick<ProcessPresence, 'id' | 'hold'>) {
  const open = () => db.selectFrom('sessions').selectAll().where('status', '!=', 'ended');

  /** Whoever holds the socket of a session that has ended here has to hear of it. */
  function tellHolders(
    trx: DatabaseTransaction,
    ended: readonly Pick<SessionRow, 'id' | 'process_id' | 'claimed_at'>[],
    reason: SessionEnd,
  ): void {
    const elsewhere = ended.filter((row) => row.claimed_at !== null && row.process_id !== holder?.id());
    // One message takes so many.
    for (const some of batchesOf(elsewhere))
      tellAll(trx, sessionsEnded, { ids: some.map(({ id }) => id), reason });
  }

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

    /** Ends what is open of logins. @returns the ids of those that this call ended */
    endOfLogins: async (
      loginIds: readonly string[],
      reason: SessionEnd,
      nowMs: number,
    ): Promise<string[]> => {
      const ended: string[] = [];
      for (const some of batchesOf(loginIds)) {
        const rows = await inTransaction(db, async (trx) => {
          const gone = await trx
            .updateTable('sessions')
            .set({ status: 'ended', ended_at: nowMs, end_reason: reason })
            .where('login_id', 'in', some)
            .where('status', '!=', 'ended')
            .returning(['id', 'process_id', 'claimed_at'])
            .execute();
          tellHolders(trx, gone, reason);
          return gone;
        });
        ended.push(...rows.map(({ id }) => id));
        // SQLite answers at once: without this nobody else would get a turn.
        await nextTurn();
      }
      return ended;
    },

    /** Ends what is open of some sessions, all or nothing. @returns those that this call ended */
    endMany: (
      ids: readonly string[],
      reason: SessionEnd,
      nowMs: number,
      alongside: (trx: DatabaseTransaction, ended: readonly EndedSession[]) => Promise<void>,
    ): Promise<readonly EndedSession[]> =>
      inTransaction(db, async (trx) => {
        const ended: EndedSession[] = [];
        for (const some of batchesOf(ids)) {
          const rows = await trx
            .updateTable('sessions')
            .set({ status: 'ended', ended_at: nowMs, end_reason: reason })
            .where('id', 'in', some)
            .where('status', '!=', 'ended')
            .returning(['id', 'user_id', 'process_id', 'claimed_at'])
            .execute();
          tellHolders(trx, rows, reason);
          ended.push(...rows.map((row) => ({ id: row.id, userId: row.user_id })));
        }
        await alongside(trx, ended);
        return ended;
      }),

    listWaitingBefore: async (createdBefore: number): Promise<StoredSession[]> => {
      const waiting = open().where('status', '=', 'waiting').where('created_at', '<=', createdBefore);
      return (await waiting.execute()).map(toSession);
    },

    /** With a socket, as it was written, of this process or of one that there is no more. */
    listClaimedHereOrByNobody: async (): Promise<StoredSession[]> => {
      const rows = await open()
        .where('status', '=', 'claimed')
        .where((eb) =>
          eb.or([
            eb('process_id', '=', holder?.id() ?? ''),
            eb.not(
              eb.exists(
                eb
                  .selectFrom('processes')
                  .select('processes.id')
                  .whereRef('processes.id', '=', 'sessions.process_id'),
              ),
            ),
          ]),
        )
        .execute();
      return rows.map(toSession);
    },

    /** The sessions of a user, the newest first. */
    page: (userId: number, limit: number, before?: PageCursor): Promise<PastSession[]> => {
      let query = db
        .selectFrom('sessions')
        .select([
          'id',
          'created_at as atMs',
          'claimed_at as claimedAt',
          'ended_at as endedAt',
          'end_reason as endReason',
        ])
        .where('user_id', '=', userId);
      if (before) query = query.where(isBefore('created_at', before));
      return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
    },

    /** Those of the given sessions that still exist. */
    listStates: async (ids: readonly string[]): Promise<ReadonlyMap<string, SessionState>> => {
      if (ids.length === 0) return new Map();
      const rows = await db
        .selectFrom('sessions')
        .select(['id', 'status', 'end_reason'])
        .where('id', 'in', [...ids])
        .execute();
      return new Map(rows.map((row) => [row.id, toState(row)]));
    },

    /**
     * Adds a waiting session; of those of its user that wait, the oldest beyond `perUser` end.
     * @returns false, and nothing changes, where the user has `perUser` claimed ones.
     */
    start: (session: Omit<StoredSession, 'state'>, perUser: number): Promise<StartResult> =>
      inTransaction(db, async (trx) => {
        await holdUser(trx, session.userId);
        if (!(await holdOpenLogin(trx, session.loginId))) return 'login_ended';
        if ((await countClaimed(trx, session.userId)) >= perUser) return 'too_many';
        const older = await trx
          .selectFrom('sessions')
          .select('id')
          .where('user_id', '=', session.userId)
          .where('status', '=', 'waiting')
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .offset(perUser - 1)
          .limit(1_000)
          .execute();
        if (older.length > 0) {
          await trx
            .updateTable('sessions')
            .set({
              status: 'ended',
              ended_at: session.createdAt,
              end_reason: 'replaced' satisfies SessionEnd,
            })
            .where(
              'id',
              'in',
              older.map(({ id }) => id),
            )
            .execute();
        }
        await trx
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
        return 'started';
      }),

    /** @returns whether this call claimed it for this process: of several sockets that race, one; and none beyond `perUser`. */
    claim: (session: StoredSession, nowMs: number, perUser: number): Promise<boolean> =>
      inTransaction(db, async (trx) => {
        if (!holder) throw new Error('whoever claims a session is a process that serves sockets');
        await holder.hold(trx);
        await holdUser(trx, session.userId);
        if ((await countClaimed(trx, session.userId)) >= perUser) return false;
        const { numUpdatedRows } = await trx
          .updateTable('sessions')
          .set({ status: 'claimed', claimed_at: nowMs, process_id: holder.id() })
          .where('id', '=', session.id)
          .where('status', '=', 'waiting')
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    /** @returns whether this call ended it. */
    end: (id: string, reason: SessionEnd, nowMs: number, alongside?: Alongside): Promise<boolean> =>
      inTransaction(db, async (trx) => {
        const ended = await trx
          .updateTable('sessions')
          .set({ status: 'ended', ended_at: nowMs, end_reason: reason })
          .where('id', '=', id)
          .where('status', '!=', 'ended')
          .returning(['id', 'process_id', 'claimed_at'])
          .execute();
        if (ended.length === 0) return false;
        tellHolders(trx, ended, reason);
        await alongside?.(trx);
        return true;
      }),

    /** @returns how many there were */
    forgetEndedBefore: (endedBefore: number): Promise<number> =>
      deleteInBatches(
        (limit) =>
          db
            .selectFrom('sessions')
            .select('id')
            .where('status', '=', 'ended')
            .where('ended_at', '<', endedBefore)
            .limit(limit)
            .execute(),
        (ids) => db.deleteFrom('sessions').where('id', 'in', ids).execute(),
      ),

    /** The sessions of somebody who is forgotten go; workouts know them by id only. @returns those that had not ended */
    forgetPerson: async (trx: DatabaseTransaction, userId: number): Promise<string[]> => {
      const theirs = trx.deleteFrom('sessions').where('user_id', '=', userId);
      const open = await theirs
        .where('status', '!=', 'ended')
        .returning(['id', 'process_id', 'claimed_at'])
        .execute();
      tellHolders(trx, open, 'logged_out');
      await theirs.execute();
      return open.map(({ id }) => id);
    },
  };
}
