import type { Database } from '../../platform/database/database.ts';
import type { Caller, Role } from '../../platform/http/authenticate.ts';
import type { TokenTimes } from './tokens.ts';

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
export type LoginEnd = 'logged_out' | 'refresh_reused' | 'password_changed' | 'deactivated';

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
    create: async (
      login: { id: string; userId: number; client: string; expiresAt: number; pair: StoredPair },
      nowMs: number,
    ) => {
      await db
        .insertInto('logins')
        .values({
          id: login.id,
          user_id: login.userId,
          client: login.client,
          created_at: nowMs,
          expires_at: login.expiresAt,
          ...pairColumns(login.pair),
        })
        .execute();
    },

    /** The caller of a login that has not ended and whose account is active. */
    findCaller: async (loginId: string, nowMs: number): Promise<Caller | null> => {
      const { rows } = await db.executeQuery<CallerRow>({ ...callerQuery, parameters: [loginId] });
      const row = rows[0];
      if (!row || row.ended_at !== null || row.is_active !== 1 || row.expires_at <= nowMs) return null;
      return { userId: row.id, username: row.username, role: row.role as Role, loginId };
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

    end: async (id: string, reason: LoginEnd, nowMs: number) => {
      await db
        .updateTable('logins')
        .set({ ended_at: nowMs, end_reason: reason })
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .execute();
    },

    /** Ends the open logins of a user but one, where given. @returns their ids. */
    endAll: async (userId: number, reason: LoginEnd, nowMs: number, exceptId?: string): Promise<string[]> => {
      const rows = await db
        .updateTable('logins')
        .set({ ended_at: nowMs, end_reason: reason })
        .where('user_id', '=', userId)
        .where('ended_at', 'is', null)
        .where('id', '!=', exceptId ?? '')
        .returning('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    listOfUser: (userId: number) =>
      db
        .selectFrom('logins')
        .select(['client', 'created_at as createdAt', 'ended_at as endedAt'])
        .where('user_id', '=', userId)
        .orderBy('created_at', 'desc')
        .execute(),
  };
}
