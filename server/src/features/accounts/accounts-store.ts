import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { isUniqueViolation } from '../../platform/database/is-unique-violation.ts';
import type { Role } from '../../platform/http/authenticate.ts';
import { emailKey } from './email-key.ts';
import { nameKey } from './name-key.ts';
import { saveUserWords } from './people-search-store.ts';

export interface User {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly role: Role;
  readonly isActive: boolean;
  readonly createdAt: number;
  readonly lastLoginAt: number | null;
}

export interface NewUser {
  readonly username: string;
  readonly email: string;
  /** Null for somebody who sets it by a link. */
  readonly passwordHash: string | null;
  readonly role: Role;
}

/** Which unique field somebody else has already. */
export type TakenField = 'username' | 'email';

export type UserChange = Partial<Pick<User, 'username' | 'email'>>;

const columns = [
  'id',
  'username',
  'email',
  'password_hash as passwordHash',
  'role',
  'is_active as isActive',
  'created_at as createdAt',
  'last_login_at as lastLoginAt',
] as const;

type Row = Omit<User, 'isActive' | 'role'> & { readonly isActive: number; readonly role: string };

function toUser(row: Row | undefined): User | undefined {
  return row && { ...row, role: row.role as Role, isActive: row.isActive === 1 };
}

function takenField(error: unknown): TakenField {
  if (isUniqueViolation(error, 'username_key')) return 'username';
  if (isUniqueViolation(error, 'email_key')) return 'email';
  throw error;
}

/** A change that changes nothing locks the owners' rows on PostgreSQL: of the last two only one can go. */
export async function holdOwners(trx: DatabaseTransaction): Promise<void> {
  await trx
    .updateTable('users')
    .set((eb) => ({ updated_at: eb.ref('updated_at') }))
    .where('role', '=', 'owner')
    .execute();
}

export async function isLastOwner(db: Database, id: number): Promise<boolean> {
  const owners = await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'owner')
    .where('is_active', '=', 1)
    .limit(2)
    .execute();
  return owners.length === 1 && owners[0]?.id === id;
}

export type AccountsStore = ReturnType<typeof createAccountsStore>;

export function createAccountsStore(db: Database) {
  return {
    findById: async (id: number) =>
      toUser(await db.selectFrom('users').select(columns).where('id', '=', id).executeTakeFirst()),

    /** By name, or by email where there is an @, which no name holds. */
    findByLogin: async (nameOrEmail: string) => {
      // No name or email holds it, and PostgreSQL takes it in no text.
      if (nameOrEmail.includes('\0')) return undefined;
      const query = db.selectFrom('users').select(columns);
      const found = nameOrEmail.includes('@')
        ? query.where('email_key', '=', emailKey(nameOrEmail))
        : query.where('username_key', '=', nameKey(nameOrEmail));
      return toUser(await found.executeTakeFirst());
    },

    list: async () =>
      (await db.selectFrom('users').select(columns).orderBy('id').execute()).flatMap(
        (row) => toUser(row) ?? [],
      ),

    /** The fields that somebody has already; the database has the last word in {@link create}. */
    taken: async (username: string, email: string): Promise<TakenField[]> => {
      const rows = await db
        .selectFrom('users')
        .select(['username_key', 'email_key'])
        .where((eb) =>
          eb.or([eb('username_key', '=', nameKey(username)), eb('email_key', '=', emailKey(email))]),
        )
        .execute();
      const fields: TakenField[] = [];
      if (rows.some((row) => row.username_key === nameKey(username))) fields.push('username');
      if (rows.some((row) => row.email_key === emailKey(email))) fields.push('email');
      return fields;
    },

    create: async (user: NewUser, nowMs: number): Promise<User | TakenField> => {
      try {
        return await inTransaction(db, async (trx) => {
          const { id } = await trx
            .insertInto('users')
            .values({
              username: user.username,
              username_key: nameKey(user.username),
              email: user.email,
              email_key: emailKey(user.email),
              password_hash: user.passwordHash,
              role: user.role,
              is_active: 1,
              created_at: nowMs,
              updated_at: nowMs,
            })
            .returning('id')
            .executeTakeFirstOrThrow();
          await saveUserWords(trx, id, `${user.username} ${user.email}`);
          return { ...user, id, isActive: true, createdAt: nowMs, lastLoginAt: null };
        });
      } catch (error) {
        return takenField(error);
      }
    },

    update: async (id: number, change: UserChange, nowMs: number): Promise<TakenField | undefined> => {
      try {
        await inTransaction(db, async (trx) => {
          const changed = await trx
            .updateTable('users')
            .set({
              updated_at: nowMs,
              ...(change.username === undefined
                ? {}
                : { username: change.username, username_key: nameKey(change.username) }),
              ...(change.email === undefined
                ? {}
                : { email: change.email, email_key: emailKey(change.email) }),
            })
            .where('id', '=', id)
            .returning(['username', 'email'])
            .executeTakeFirst();
          if (changed) await saveUserWords(trx, id, `${changed.username} ${changed.email}`);
        });
        return undefined;
      } catch (error) {
        return takenField(error);
      }
    },

    /** With everything that is theirs. */
    remove: async (id: number) => {
      await db.deleteFrom('users').where('id', '=', id).execute();
    },

    /** Who it was goes, with their logins; the account stays for what was trained, open to nobody. */
    anonymise: (id: number, nobody: string, nowMs: number) =>
      inTransaction(db, async (trx) => {
        // No email either: nobody can register it.
        const email = `deleted-${id}@`;
        await trx
          .updateTable('users')
          .set({
            username: nobody,
            username_key: nameKey(nobody),
            email,
            email_key: emailKey(email),
            role: 'member',
            is_active: 0,
            password_hash: null,
            last_login_at: null,
            updated_at: nowMs,
            anonymised_at: nowMs,
          })
          .where('id', '=', id)
          .execute();
        await saveUserWords(trx, id, nobody);
        for (const table of ['logins', 'known_clients'] as const) {
          await trx.deleteFrom(table).where('user_id', '=', id).execute();
        }
      }),

    isLastOwner: (id: number): Promise<boolean> => isLastOwner(db, id),

    countOwners: async (): Promise<number> => {
      const { owners } = await db
        .selectFrom('users')
        .select(({ fn }) => fn.countAll<number>().as('owners'))
        .where('role', '=', 'owner')
        .where('is_active', '=', 1)
        .executeTakeFirstOrThrow();
      return owners;
    },
  };
}
