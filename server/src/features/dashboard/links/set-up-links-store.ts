import { createHash } from 'node:crypto';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';

const setUpPurpose = 'first_admin';
const passwordPurpose = 'password';

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export type SetUpLinksStore = ReturnType<typeof createSetUpLinksStore>;

export function createSetUpLinksStore(db: Database) {
  const use = (token: string, purpose: string, nowMs: number) =>
    db
      .updateTable('set_up_links')
      .set({ used_at: nowMs })
      .where('token_hash', '=', hashOf(token))
      .where('purpose', '=', purpose)
      .where('used_at', 'is', null)
      .where('expires_at', '>', nowMs)
      .where((eb) =>
        eb.or([
          eb('user_id', 'is', null),
          // As long as the account's access is what it was.
          eb.exists(
            eb
              .selectFrom('users')
              .select('id')
              .whereRef('users.id', '=', 'set_up_links.user_id')
              .whereRef('users.access_version', '=', 'set_up_links.access_version'),
          ),
        ]),
      )
      .returning('user_id')
      .executeTakeFirst();

  async function addForPassword(
    trx: Database,
    userId: number,
    token: string,
    expiresAt: number,
    nowMs: number,
  ): Promise<void> {
    await trx
      .insertInto('set_up_links')
      .values((eb) => ({
        token_hash: hashOf(token),
        purpose: passwordPurpose,
        user_id: userId,
        access_version: eb.selectFrom('users').select('access_version').where('id', '=', userId),
        created_at: nowMs,
        expires_at: expiresAt,
      }))
      .execute();
  }

  return {
    /** Makes a link; earlier ones are good no longer. Only its hash is kept. */
    replace: (token: string, expiresAt: number, nowMs: number) =>
      inTransaction(db, async (trx) => {
        await trx.deleteFrom('set_up_links').where('purpose', '=', setUpPurpose).execute();
        await trx
          .insertInto('set_up_links')
          .values({
            token_hash: hashOf(token),
            purpose: setUpPurpose,
            created_at: nowMs,
            expires_at: expiresAt,
          })
          .execute();
      }),

    isOpen: async (token: string, nowMs: number): Promise<boolean> =>
      (await db
        .selectFrom('set_up_links')
        .select('token_hash')
        .where('token_hash', '=', hashOf(token))
        .where('purpose', '=', setUpPurpose)
        .where('used_at', 'is', null)
        .where('expires_at', '>', nowMs)
        .executeTakeFirst()) !== undefined,

    /** Makes a link by which a person sets their password; earlier ones of theirs are good no longer. */
    replaceForPassword: (userId: number, token: string, expiresAt: number, nowMs: number) =>
      inTransaction(db, async (trx) => {
        await trx
          .deleteFrom('set_up_links')
          .where('purpose', '=', passwordPurpose)
          .where((eb) => eb.or([eb('user_id', '=', userId), eb('expires_at', '<=', nowMs)]))
          .execute();
        await addForPassword(trx, userId, token, expiresAt, nowMs);
      }),

    /** Makes a link by which a person sets their password, beside those that they have; what has run out goes. */
    addForPassword: async (userId: number, token: string, expiresAt: number, nowMs: number) => {
      await db
        .deleteFrom('set_up_links')
        .where('purpose', '=', passwordPurpose)
        .where('expires_at', '<=', nowMs)
        .execute();
      await addForPassword(db, userId, token, expiresAt, nowMs);
    },

    /** Takes the links to a person's password away. */
    removeOf: async (userId: number) => {
      await db.deleteFrom('set_up_links').where('user_id', '=', userId).execute();
    },

    /** Whose password a link sets, while it is open and their account active. */
    findPerson: (token: string, nowMs: number) =>
      db
        .selectFrom('set_up_links')
        .innerJoin('users', (join) =>
          join
            .onRef('users.id', '=', 'set_up_links.user_id')
            .onRef('users.access_version', '=', 'set_up_links.access_version'),
        )
        .select(['users.id', 'users.username', 'users.email', 'users.role'])
        .where('token_hash', '=', hashOf(token))
        .where('purpose', '=', passwordPurpose)
        .where('used_at', 'is', null)
        .where('expires_at', '>', nowMs)
        .where('users.is_active', '=', 1)
        .executeTakeFirst(),

    /** Uses the link to a password up. @returns whose it is, undefined where it is open no longer */
    usePassword: async (token: string, nowMs: number): Promise<number | undefined> =>
      (await use(token, passwordPurpose, nowMs))?.user_id ?? undefined,

    /** Uses the link to the first owner up. @returns false where it is open no longer */
    useSetUp: async (token: string, nowMs: number): Promise<boolean> =>
      (await use(token, setUpPurpose, nowMs)) !== undefined,
  };
}
