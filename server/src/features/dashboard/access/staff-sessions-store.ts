import { createHash } from 'node:crypto';
import { staffRoles, type StaffRole } from '@spotter/contract/admin/permissions';
import type { Database } from '../../../platform/database/database.ts';

/** SHA-256 suffices: the secret has 256 random bits. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Says whether the password is still the one that was proved, without keeping its hash twice. */
function passwordMark(passwordHash: string): string {
  return hashOf(passwordHash).slice(0, 32);
}

export interface StaffSession {
  readonly tokenHash: string;
  readonly userId: number;
  readonly username: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly seenAt: number;
  readonly expiresAt: number;
}

export interface NewStaffSession {
  readonly secret: string;
  readonly userId: number;
  /** What was proved. */
  readonly passwordHash: string;
  readonly client: string;
  readonly expiresAt: number;
}

function asStaffRole(role: string): StaffRole | undefined {
  return staffRoles.find((known) => known === role);
}

export type StaffSessionsStore = ReturnType<typeof createStaffSessionsStore>;

export function createStaffSessionsStore(db: Database) {
  return {
    /** Those that ran out are forgotten. */
    add: async ({ secret, userId, passwordHash, client, expiresAt }: NewStaffSession, nowMs: number) => {
      await db.deleteFrom('staff_sessions').where('expires_at', '<=', nowMs).execute();
      await db
        .insertInto('staff_sessions')
        .values({
          token_hash: hashOf(secret),
          user_id: userId,
          password_mark: passwordMark(passwordHash),
          client,
          created_at: nowMs,
          seen_at: nowMs,
          expires_at: expiresAt,
        })
        .execute();
    },

    /** The session of a cookie, if its account is still active staff with the same password; it may have run out. */
    find: async (secret: string): Promise<StaffSession | undefined> => {
      const row = await db
        .selectFrom('staff_sessions')
        .innerJoin('users', 'users.id', 'staff_sessions.user_id')
        .select([
          'staff_sessions.token_hash as tokenHash',
          'staff_sessions.password_mark',
          'staff_sessions.seen_at as seenAt',
          'staff_sessions.expires_at as expiresAt',
          'users.id as userId',
          'users.username',
          'users.email',
          'users.role',
          'users.is_active',
          'users.password_hash',
        ])
        .where('staff_sessions.token_hash', '=', hashOf(secret))
        .executeTakeFirst();
      const role = row && asStaffRole(row.role);
      if (!role || row.is_active !== 1 || row.password_hash === null) return undefined;
      if (passwordMark(row.password_hash) !== row.password_mark) return undefined;
      const { tokenHash, userId, username, email, seenAt, expiresAt } = row;
      return { tokenHash, userId, username, email, role, seenAt, expiresAt };
    },

    touch: async (tokenHash: string, nowMs: number) => {
      await db
        .updateTable('staff_sessions')
        .set({ seen_at: nowMs })
        .where('token_hash', '=', tokenHash)
        .execute();
    },

    end: async (tokenHash: string) => {
      await db.deleteFrom('staff_sessions').where('token_hash', '=', tokenHash).execute();
    },

    listOf: (userId: number) =>
      db
        .selectFrom('staff_sessions')
        .select(['client', 'created_at as createdAt', 'seen_at as seenAt'])
        .where('user_id', '=', userId)
        .orderBy('created_at', 'desc')
        .execute(),

    endAllOf: async (userId: number) => {
      await db.deleteFrom('staff_sessions').where('user_id', '=', userId).execute();
    },
  };
}
