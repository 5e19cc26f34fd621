import type { Database } from '../../platform/database/database.ts';
import { inTransaction, type Alongside } from '../../platform/database/in-transaction.ts';
import type { Caller, Role } from '../../platform/http/authenticate.ts';
import type { TokenTimes } from './tokens.ts';

const dayMs = 86_400_000;
/** A login that ended or ran out: long enough for its owner to see it in the export. */
const forgetAfterMs = 30 * dayMs;
const forgetClientAfterMs = 365 * dayMs;

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
  'logged_out' | 'refresh_reused' | 'password_changed' | 'deactivated' | 'revoked_by_staff';

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

export interface NewLogin {
  readonly id: string;
  readonly userId: number;
  readonly passwordHash: string;
  readonly client: string;
  readonly expiresAt: number;
  readonly pair: StoredPair;
}

/** What nobody can use any more is kept no longer than its purpose: addresses are personal data. */
async function forgetOld(db: Database, userId: number, nowMs: number): Promise<void> {
  const before = nowMs - forgetAfterMs;
  await db
    .deleteFrom('logins')
    .where('user_id', '=', userId)
    .where((eb) => eb.or([eb('ended_at', '<', before), eb('refresh_exp', '<', Math.floor(before / 1000))]))
    .execute();
  await db
    .deleteFrom('known_clients')
    .where('user_id', '=', userId)
    .where('last_login_at', '<', nowMs - forgetClientAfterMs)
    .execute();
}

/** Ends the open logins of a user but one, where given. @returns their ids. */
export async function endLogins(
  db: Database,
  userId: number,
  reason: LoginEnd,
  nowMs: number,
  exceptId = '',
): Promise<string[]> {
  const rows = await db
    .updateTable('logins')
    .set({ ended_at: nowMs, end_reason: reason })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('id', '!=', exceptId)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
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
    /**
     * Stores a new login of a user who has just proved their password, all or nothing.
     * @param login.passwordHash what was proved. @returns false where that is not their password any more, or the
     * account is not active any more: both may have changed while the password was checked.
     */
    open: (login: NewLogin, nowMs: number): Promise<boolean> =>
      db.transaction().execute(async (trx) => {
        const { id, userId, client } = login;
        const { numUpdatedRows } = await trx
          .updateTable('users')
          .set({ last_login_at: nowMs })
          .where('id', '=', userId)
          .where('is_active', '=', 1)
          .where('password_hash', '=', login.passwordHash)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await trx
          .insertInto('known_clients')
          .values({ user_id: userId, client, last_login_at: nowMs })
          .onConflict((conflict) =>
            conflict.columns(['user_id', 'client']).doUpdateSet({ last_login_at: nowMs }),
          )
          .execute();
        await forgetOld(trx, userId, nowMs);
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
        return true;
      }),

    /** The caller of a login that has not ended and whose account is active. */
    findCaller: async (loginId: string): Promise<OpenCaller | null> => {
      const { rows } = await db.executeQuery<CallerRow>({ ...callerQuery, parameters: [loginId] });
      const row = rows[0];
      if (!row || row.ended_at !== null || row.is_active !== 1) return null;
      const caller = { userId: row.id, username: row.username, role: row.role as Role, loginId };
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
    endAll: (userId: number, reason: LoginEnd, nowMs: number, exceptId?: string): Promise<string[]> =>
      endLogins(db, userId, reason, nowMs, exceptId),

    /**
     * Gives a user another password and ends their logins but one, where given, all or nothing.
     * @param from the hash to replace; undefined replaces any. @returns the ids of the logins that ended, null where
     * the hash was another by then.
     */
    replacePassword: (
      userId: number,
      hash: { from: string | undefined; to: string },
      nowMs: number,
      exceptId?: string,
    ): Promise<string[] | null> =>
      db.transaction().execute(async (trx) => {
        const update = trx
          .updateTable('users')
          .set({ password_hash: hash.to, updated_at: nowMs })
          .where('id', '=', userId);
        const { numUpdatedRows } = await (
          hash.from === undefined ? update : update.where('password_hash', '=', hash.from)
        ).executeTakeFirst();
        if (numUpdatedRows === 0n) return null;
        return endLogins(trx, userId, 'password_changed', nowMs, exceptId);
      }),

    listOfUser: (userId: number) =>
      db
        .selectFrom('logins')
        .select(['client', 'created_at as createdAt', 'ended_at as endedAt'])
        .where('user_id', '=', userId)
        .orderBy('created_at', 'desc')
        .execute(),

    knownClientsOfUser: (userId: number) =>
      db
        .selectFrom('known_clients')
        .select(['client', 'last_login_at as lastLoginAt'])
        .where('user_id', '=', userId)
        .orderBy('last_login_at', 'desc')
        .execute(),

    knowsClient: async (userId: number, client: string): Promise<boolean> =>
      (await db
        .selectFrom('known_clients')
        .select('client')
        .where('user_id', '=', userId)
        .where('client', '=', client)
        .executeTakeFirst()) !== undefined,
  };
}
