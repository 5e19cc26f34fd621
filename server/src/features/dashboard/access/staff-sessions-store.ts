import { createHash } from 'node:crypto';
import { staffRoles, type StaffRole } from '@spotter/contract/admin/permissions';
import type { Database } from '../../../platform/database/database.ts';

/** SHA-256 suffices: the secret has 256 random bits. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export interface StaffSession {
  readonly tokenHash: string;
  readonly userId: number;
  readonly username: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly seenAt: number;
  readonly provedAt: number;
  readonly expiresAt: number;
  /** Whether they sign in with one-time codes. */
  readonly hasCodes: boolean;
}

export interface NewStaffSession {
  readonly secret: string;
  readonly userId: number;
  readonly client: string;
  readonly expiresAt: number;
}

/** More than somebody looks through. */
const mostListed = 200;

function asStaffRole(role: string): StaffRole | undefined {
  return staffRoles.find((known) => known === role);
}

export type StaffSessionsStore = ReturnType<typeof createStaffSessionsStore>;

export function createStaffSessionsStore(db: Database) {
  /** As long as the account's access is what it was. */
  const open = () =>
    db
      .selectFrom('staff_sessions')
      .innerJoin('users', (join) =>
        join
          .onRef('users.id', '=', 'staff_sessions.user_id')
          .onRef('users.access_version', '=', 'staff_sessions.access_version'),
      );

  return {
    /** Those that ran out are forgotten. */
    add: async ({ secret, userId, client, expiresAt }: NewStaffSession, nowMs: number) => {
      await db.deleteFrom('staff_sessions').where('expires_at', '<=', nowMs).execute();
      await db
        .insertInto('staff_sessions')
        .values((eb) => ({
          token_hash: hashOf(secret),
          user_id: userId,
          access_version: eb.selectFrom('users').select('access_version').where('id', '=', userId),
          client,
          created_at: nowMs,
          seen_at: nowMs,
          proved_at: nowMs,
          expires_at: expiresAt,
        }))
        .execute();
    },

    /** The session of a cookie, if its account is still active staff with the same access; it may have run out. */
    find: async (secret: string): Promise<StaffSession | undefined> => {
      const row = await open()
        .leftJoin('staff_codes', 'staff_codes.user_id', 'staff_sessions.user_id')
        .select([
          'staff_sessions.token_hash as tokenHash',
          'staff_sessions.seen_at as seenAt',
          'staff_sessions.proved_at as provedAt',
          'staff_sessions.expires_at as expiresAt',
          'users.id as userId',
          'users.username',
          'users.email',
          'users.role',
          'staff_codes.confirmed_at as confirmedAt',
        ])
        .where('staff_sessions.token_hash', '=', hashOf(secret))
        .where('users.is_active', '=', 1)
        .executeTakeFirst();
      const role = row && asStaffRole(row.role);
      if (!role) return undefined;
      const { tokenHash, userId, username, email, seenAt, provedAt, expiresAt, confirmedAt } = row;
      const hasCodes = confirmedAt !== null;
      return { tokenHash, userId, username, email, role, seenAt, provedAt, expiresAt, hasCodes };
    },

    touch: async (tokenHash: string, nowMs: number) => {
      await db
        .updateTable('staff_sessions')
        .set({ seen_at: nowMs })
        .where('token_hash', '=', tokenHash)
        .execute();
    },

    /** Its person has proved their password again. */
    prove: async (tokenHash: string, nowMs: number) => {
      await db
        .updateTable('staff_sessions')
        .set({ proved_at: nowMs })
        .where('token_hash', '=', tokenHash)
        .execute();
    },

    end: async (tokenHash: string) => {
      await db.deleteFrom('staff_sessions').where('token_hash', '=', tokenHash).execute();
    },

    listOf: (userId: number) =>
      open()
        .select([
          'staff_sessions.client',
          'staff_sessions.created_at as createdAt',
          'staff_sessions.seen_at as seenAt',
        ])
        .where('staff_sessions.user_id', '=', userId)
        .orderBy('staff_sessions.created_at', 'desc')
        .execute(),

    /** Those that go on, the newest first; `id` is the hash of their secret, which opens nothing. */
    openOf: (userId: number, { nowMs, seenAfter }: { readonly nowMs: number; readonly seenAfter: number }) =>
      open()
        .select([
          'staff_sessions.token_hash as id',
          'staff_sessions.client',
          'staff_sessions.created_at as createdAt',
          'staff_sessions.seen_at as seenAt',
        ])
        .where('staff_sessions.user_id', '=', userId)
        .where('staff_sessions.expires_at', '>', nowMs)
        .where('staff_sessions.seen_at', '>', seenAfter)
        .orderBy('staff_sessions.created_at', 'desc')
        .limit(mostListed)
        .execute(),

    /** @returns whether there was such a one of theirs */
    endOne: async (userId: number, id: string): Promise<boolean> => {
      const { numDeletedRows } = await db
        .deleteFrom('staff_sessions')
        .where('user_id', '=', userId)
        .where('token_hash', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },

    /** Goes on with the account's access as it has become: its person has just changed it there. */
    keep: async (tokenHash: string) => {
      await db
        .updateTable('staff_sessions')
        .set((eb) => ({
          access_version: eb
            .selectFrom('users')
            .select('access_version')
            .whereRef('users.id', '=', 'staff_sessions.user_id'),
        }))
        .where('token_hash', '=', tokenHash)
        .execute();
    },

    endOthersOf: async (userId: number, keptHash: string) => {
      await db
        .deleteFrom('staff_sessions')
        .where('user_id', '=', userId)
        .where('token_hash', '<>', keptHash)
        .execute();
    },

    endAllOf: async (userId: number) => {
      await db.deleteFrom('staff_sessions').where('user_id', '=', userId).execute();
    },
  };
}
