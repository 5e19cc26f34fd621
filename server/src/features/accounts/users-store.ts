import type { AccountRole } from '@spotter/contract/admin/permissions';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { isUniqueViolation } from '../../platform/database/is-unique-violation.ts';
import { emailKey } from './email-key.ts';
import { freeUsernameKey, usernameKeys } from './username-keys.ts';
import { longestSpelling, nameKey } from '../../platform/name-key.ts';
import { takenError, type TakenField } from './taken-error.ts';
import { saveUserWords } from './user-words-store.ts';

export interface User {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly role: AccountRole;
  readonly isActive: boolean;
  readonly isAnonymised: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly lastLoginAt: number | null;
}

export interface NewUser {
  readonly username: string;
  readonly email: string;
  /** Null for somebody who sets it by a link. */
  readonly passwordHash: string | null;
  readonly role: AccountRole;
}

export type UserChange = Partial<Pick<User, 'username' | 'email' | 'role' | 'isActive'>>;

/** Who has just proved a password. */
export interface ProvenPassword {
  readonly userId: number;
  /** What was proved. */
  readonly passwordHash: string;
  /** Which roles may come in by it; any where left out. */
  readonly roles?: readonly AccountRole[] | undefined;
}

export const userColumns = [
  'users.id',
  'users.username',
  'users.email',
  'users.password_hash as passwordHash',
  'users.role',
  'users.is_active',
  'users.anonymised_at',
  'users.created_at as createdAt',
  'users.updated_at as updatedAt',
  'users.last_login_at as lastLoginAt',
] as const;

type Row = Omit<User, 'isActive' | 'isAnonymised' | 'role'> & {
  readonly role: string;
  readonly is_active: number;
  readonly anonymised_at: number | null;
};

export function toUser({ role, is_active, anonymised_at, ...row }: Row): User {
  return {
    ...row,
    role: role as AccountRole,
    isActive: is_active === 1,
    isAnonymised: anonymised_at !== null,
  };
}

function takenField(error: unknown): TakenField {
  if (isUniqueViolation(error, 'username_key')) return 'username';
  if (isUniqueViolation(error, 'email_key')) return 'email';
  throw error;
}

/** @throws AppError where somebody else has the name or the email already */
async function unlessTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw takenError([takenField(error)]);
  }
}

/** Holds the owners until the transaction is over: of the last two only one can go. */
export async function holdOwners(trx: DatabaseTransaction): Promise<void> {
  await holdRows(trx, trx.selectFrom('users').select('id').where('role', '=', 'owner').orderBy('id'));
}

export type UsersStore = ReturnType<typeof createUsersStore>;

export function createUsersStore(db: Database) {
  const activeOwners = () => db.selectFrom('users').where('role', '=', 'owner').where('is_active', '=', 1);

  async function find(id: number): Promise<User | undefined> {
    const row = await db.selectFrom('users').select(userColumns).where('id', '=', id).executeTakeFirst();
    return row && toUser(row);
  }

  return {
    find,

    /** By name, or by email where there is an @, which no name holds. */
    findByLogin: async (nameOrEmail: string): Promise<User | undefined> => {
      // Nobody is called so: not even looked for.
      if (nameOrEmail.length > longestSpelling) return undefined;
      const query = db.selectFrom('users').select(userColumns);
      if (nameOrEmail.includes('@')) {
        const row = await query.where('email_key', '=', emailKey(nameOrEmail)).executeTakeFirst();
        return row && toUser(row);
      }
      const [spelled, key] = usernameKeys(nameOrEmail);
      const row = await query
        .where('username_key', 'in', [spelled, key])
        .orderBy((eb) => eb.case().when('username_key', '=', spelled).then(0).else(1).end())
        .executeTakeFirst();
      return row && toUser(row);
    },

    all: async (): Promise<User[]> =>
      (await db.selectFrom('users').select(userColumns).orderBy('id').execute()).map(toUser),

    /** The fields that somebody has already; the database has the last word when it is stored. */
    taken: async (username: string, email: string): Promise<TakenField[]> => {
      const keys = usernameKeys(username);
      const rows = await db
        .selectFrom('users')
        .select(['username_key', 'email_key'])
        .where((eb) => eb.or([eb('username_key', 'in', keys), eb('email_key', '=', emailKey(email))]))
        .execute();
      const fields: TakenField[] = [];
      if (rows.some((row) => keys.includes(row.username_key))) fields.push('username');
      if (rows.some((row) => row.email_key === emailKey(email))) fields.push('email');
      return fields;
    },

    /** @throws AppError accounts.username_taken, accounts.email_taken */
    create: ({ username, email, passwordHash, role }: NewUser, nowMs: number): Promise<User> =>
      inTransaction(db, async (trx) => {
        const username_key = await freeUsernameKey(trx, username);
        const row = await unlessTaken(
          trx
            .insertInto('users')
            .values({
              username,
              username_key,
              email,
              email_key: emailKey(email),
              password_hash: passwordHash,
              role,
              is_active: 1,
              created_at: nowMs,
              updated_at: nowMs,
            })
            .returning(userColumns)
            .executeTakeFirstOrThrow(),
        );
        await saveUserWords(trx, row.id, `${username} ${email}`);
        return toUser(row);
      }),

    /**
     * @returns how they are then, undefined where there is no such account
     * @throws AppError accounts.username_taken, accounts.email_taken
     */
    change: (id: number, change: UserChange, nowMs: number): Promise<User | undefined> =>
      inTransaction(db, async (trx) => {
        const { username, email, role, isActive } = change;
        const renamed =
          username === undefined ? {} : { username, username_key: await freeUsernameKey(trx, username, id) };
        const row = await unlessTaken(
          trx
            .updateTable('users')
            .set((eb) => ({
              updated_at: nowMs,
              access_version: eb(
                'access_version',
                '+',
                eb
                  .case()
                  .when(
                    eb.or([
                      ...(email === undefined ? [] : [eb('email_key', '!=', emailKey(email))]),
                      ...(role === undefined ? [] : [eb('role', '!=', role)]),
                      ...(isActive === undefined ? [] : [eb('is_active', '!=', isActive ? 1 : 0)]),
                    ]),
                  )
                  .then(eb.lit(1))
                  .else(eb.lit(0))
                  .end(),
              ),
              ...renamed,
              ...(email === undefined ? {} : { email, email_key: emailKey(email) }),
              ...(role === undefined ? {} : { role }),
              ...(isActive === undefined ? {} : { is_active: isActive ? 1 : 0 }),
            }))
            .where('id', '=', id)
            .returning(userColumns)
            .executeTakeFirst(),
        );
        if (row && (username !== undefined || email !== undefined)) {
          await saveUserWords(trx, id, `${row.username} ${row.email}`);
        }
        return row && toUser(row);
      }),

    /** @returns false where the password, the role or the account hold no longer: they may have changed meanwhile. */
    noteLogin: async ({ userId, passwordHash, roles }: ProvenPassword, nowMs: number): Promise<boolean> => {
      let update = db
        .updateTable('users')
        .set({ last_login_at: nowMs })
        .where('id', '=', userId)
        .where('is_active', '=', 1)
        .where('password_hash', '=', passwordHash);
      if (roles) update = update.where('role', 'in', [...roles]);
      return (await update.executeTakeFirst()).numUpdatedRows === 1n;
    },

    /** @param hash.from what to replace, undefined for any. @returns false where it was another by then. */
    replacePassword: async (
      id: number,
      hash: { readonly from: string | undefined; readonly to: string },
      nowMs: number,
    ): Promise<boolean> => {
      let update = db
        .updateTable('users')
        .set((eb) => ({
          password_hash: hash.to,
          updated_at: nowMs,
          access_version: eb('access_version', '+', 1),
        }))
        .where('id', '=', id);
      if (hash.from !== undefined) update = update.where('password_hash', '=', hash.from);
      return (await update.executeTakeFirst()).numUpdatedRows === 1n;
    },

    /** Sign-ins to the dashboard and links to a password that were made before hold no longer. */
    endAccess: async (id: number): Promise<void> => {
      await db
        .updateTable('users')
        .set((eb) => ({ access_version: eb('access_version', '+', 1) }))
        .where('id', '=', id)
        .execute();
    },

    /** With everything that is theirs. */
    remove: async (id: number): Promise<void> => {
      await db.deleteFrom('users').where('id', '=', id).execute();
    },

    /** The account stays for what was trained, open to nobody. */
    anonymise: (id: number, nobody: string, nowMs: number): Promise<void> =>
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
      }),

    /** Whether nobody active would own the installation without these people. */
    areLastOwners: async (ids: readonly number[]): Promise<boolean> => {
      const owners = await activeOwners().select('id').execute();
      return owners.length > 0 && owners.every(({ id }) => ids.includes(id));
    },

    countOwners: async (): Promise<number> => {
      const { owners } = await activeOwners()
        .select(({ fn }) => fn.countAll<number>().as('owners'))
        .executeTakeFirstOrThrow();
      return owners;
    },
  };
}
