import type { AccountRole } from '@spotter/contract/admin/permissions';
import { batchesOf } from '../../platform/database/batches-of.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { inTransaction, type Alongside } from '../../platform/database/in-transaction.ts';
import { isBefore } from '../../platform/database/is-before.ts';
import type { Caller } from '../../platform/http/authenticate.ts';
import type { PageCursor } from '../../platform/http/page-cursor.ts';
import type { TokenTimes } from './tokens.ts';

const dayMs = 86_400_000;
/** A login that ended or ran out: long enough for its owner to see it in the export. */
const forgetAfterMs = 30 * dayMs;

/** The claims of the newest pair; the tokens themselves are never stored. */
export interface StoredPair {
  readonly access: TokenTimes;
  readonly refresh: TokenTimes;
}

export interface Login {
  readonly id: string;
  readonly userId: number;
  readonly username: string;
  readonly isActive: boolean;
  readonly expiresAt: number;
  readonly endedAt: number | null;
  readonly pair: StoredPair;
  readonly parentJti: string | null;
  readonly rotatedAt: number | null;
}

/** Why a login ended. */
export type LoginEnd =
  'logged_out' | 'replaced' | 'refresh_reused' | 'password_changed' | 'deactivated' | 'revoked_by_staff';

export interface OpenCaller {
  readonly caller: Caller;
  readonly expiresAt: number;
}

interface CallerRow {
  readonly id: number;
  readonly username: string;
  readonly role: string;
  readonly is_active: number;
  readonly ended_at: number | null;
  readonly expires_at: number;
}

function pairColumns({ access, refresh }: StoredPair) {
  return {
    access_jti: access.jti,
    access_iat: access.iat,
    access_exp: access.exp,
    refresh_jti: refresh.jti,
    refresh_iat: refresh.iat,
    refresh_exp: refresh.exp,
  };
}

export interface EndedLogin {
  readonly id: string;
  readonly userId: number;
}

export interface NewLogin {
  readonly id: string;
  readonly userId: number;
  readonly client: string;
  readonly expiresAt: number;
  readonly pair: StoredPair;
}

export type LoginsStore = ReturnType<typeof createLoginsStore>;

export function createLoginsStore(db: Database) {
  // Read on every request, so compiled once.
  const callerQuery = db
    .selectFrom('logins')
    .innerJoin('users', 'users.id', 'logins.user_id')
    .select([
      'users.id',
      'users.username',
      'users.role',
      'users.is_active',
      'logins.ended_at',
      'logins.expires_at',
    ])
    .where('logins.id', '=', '')
    .compile();

  return {
    /** Stores a new login, and forgets those of the same user that nobody can use any more: addresses are personal data. */
    add: (login: NewLogin, nowMs: number): Promise<void> =>
      inTransaction(db, async (trx) => {
        const { id, userId, client } = login;
        const before = nowMs - forgetAfterMs;
        await trx
          .deleteFrom('logins')
          .where('user_id', '=', userId)
          .where((eb) =>
            eb.or([eb('ended_at', '<', before), eb('refresh_exp', '<', Math.floor(before / 1000))]),
          )
          .execute();
        await trx
          .insertInto('logins')
          .values({
            id,
            user_id: userId,
            client,
            created_at: nowMs,
            expires_at: login.expiresAt,
            ...pairColumns(login.pair),
          })
          .execute();
      }),

    /** The caller of a login that has not ended and whose account is active. */
    findCaller: async (loginId: string): Promise<OpenCaller | null> => {
      const { rows } = await db.executeQuery<CallerRow>({ ...callerQuery, parameters: [loginId] });
      const row = rows[0];
      if (!row || row.ended_at !== null || row.is_active !== 1) return null;
      const caller = { userId: row.id, username: row.username, role: row.role as AccountRole, loginId };
      return { caller, expiresAt: row.expires_at };
    },

    find: async (id: string): Promise<Login | undefined> => {
      const row = await db
        .selectFrom('logins')
        .innerJoin('users', 'users.id', 'logins.user_id')
        .selectAll('logins')
        .select(['users.username', 'users.is_active'])
        .where('logins.id', '=', id)
        .executeTakeFirst();
      return (
        row && {
          id,
          userId: row.user_id,
          username: row.username,
          isActive: row.is_active === 1,
          expiresAt: row.expires_at,
          endedAt: row.ended_at,
          parentJti: row.parent_jti,
          rotatedAt: row.rotated_at,
          pair: {
            access: { jti: row.access_jti, iat: row.access_iat, exp: row.access_exp },
            refresh: { jti: row.refresh_jti, iat: row.refresh_iat, exp: row.refresh_exp },
          },
        }
      );
    },

    /** Replaces the pair, unless another request was first. @returns whether it did. */
    rotate: async (id: string, fromJti: string, pair: StoredPair, nowMs: number): Promise<boolean> => {
      const { numUpdatedRows } = await db
        .updateTable('logins')
        .set({ ...pairColumns(pair), parent_jti: fromJti, rotated_at: nowMs })
        .where('id', '=', id)
        .where('refresh_jti', '=', fromJti)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    /** @returns whether this call ended it. */
    end: (id: string, reason: LoginEnd, nowMs: number, alongside?: Alongside): Promise<boolean> =>
      inTransaction(db, async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('logins')
          .set({ ended_at: nowMs, end_reason: reason })
          .where('id', '=', id)
          .where('ended_at', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await alongside?.(trx);
        return true;
      }),

    /** Ends the open logins of a user but one, where given. @returns their ids. */
    endAll: async (userId: number, reason: LoginEnd, nowMs: number, exceptId = ''): Promise<string[]> => {
      const rows = await db
        .updateTable('logins')
        .set({ ended_at: nowMs, end_reason: reason })
        .where('user_id', '=', userId)
        .where('ended_at', 'is', null)
        .where('id', '!=', exceptId)
        .returning('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    removeOf: async (userId: number): Promise<void> => {
      await db.deleteFrom('logins').where('user_id', '=', userId).execute();
    },

    /** Ends the open logins of a user beyond the newest so many. @returns their ids */
    endOldest: async (userId: number, keep: number, nowMs: number): Promise<string[]> => {
      const rows = await db
        .updateTable('logins')
        .set({ ended_at: nowMs, end_reason: 'replaced' satisfies LoginEnd })
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('logins')
            .select('id')
            .where('user_id', '=', userId)
            .where('ended_at', 'is', null)
            .orderBy('created_at', 'desc')
            .orderBy('id')
            .limit(1_000)
            .offset(keep),
        )
        .returning('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    /** Those of a user that can be used, the newest first. */
    openOf: (userId: number, nowMs: number) =>
      db
        .selectFrom('logins')
        .select(['id', 'client', 'created_at as createdAt', 'rotated_at as refreshedAt'])
        .where('user_id', '=', userId)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', nowMs)
        .where('refresh_exp', '>', Math.floor(nowMs / 1000))
        .orderBy('created_at', 'desc')
        .limit(200)
        .execute(),

    /** Whose an open login is. */
    isOpenOf: async (userId: number, id: string): Promise<boolean> =>
      (await db
        .selectFrom('logins')
        .select('id')
        .where('id', '=', id)
        .where('user_id', '=', userId)
        .where('ended_at', 'is', null)
        .executeTakeFirst()) !== undefined,

    /** Ends some logins, all or nothing. @returns those that this call ended */
    endMany: (
      ids: readonly string[],
      reason: LoginEnd,
      nowMs: number,
      alongside: (trx: DatabaseTransaction, ended: readonly EndedLogin[]) => Promise<void>,
    ): Promise<readonly EndedLogin[]> =>
      inTransaction(db, async (trx) => {
        const ended: EndedLogin[] = [];
        for (const some of batchesOf(ids)) {
          ended.push(
            ...(await trx
              .updateTable('logins')
              .set({ ended_at: nowMs, end_reason: reason })
              .where('id', 'in', some)
              .where('ended_at', 'is', null)
              .returning(['id', 'user_id as userId'])
              .execute()),
          );
        }
        await alongside(trx, ended);
        return ended;
      }),

    /** The logins of a user, the newest first. */
    page: (userId: number, limit: number, before?: PageCursor) => {
      let query = db
        .selectFrom('logins')
        .select(['id', 'client', 'created_at as atMs', 'ended_at as endedAt'])
        .where('user_id', '=', userId);
      if (before) query = query.where(isBefore('created_at', before));
      return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
    },
  };
}
