import { createHash } from 'node:crypto';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import { endLogins } from '../../accounts/logins-store.ts';
import {
  createAccountsStore,
  type NewUser,
  type TakenField,
  type User,
} from '../../accounts/accounts-store.ts';

const purpose = 'first_admin';
const passwordPurpose = 'password';

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** What a password link was good for, once it was used. */
export interface RedeemedPassword {
  readonly userId: number;
  /** Their sessions are to be ended. */
  readonly endedLogins: readonly string[];
}

export type SetUpLinksStore = ReturnType<typeof createSetUpLinksStore>;

export function createSetUpLinksStore(db: Database) {
  return {
    /** Makes a link; earlier ones are good no longer. Only its hash is kept. */
    replace: async (token: string, expiresAt: number, nowMs: number) => {
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('set_up_links').where('purpose', '=', purpose).execute();
        await trx
          .insertInto('set_up_links')
          .values({ token_hash: hashOf(token), purpose, created_at: nowMs, expires_at: expiresAt })
          .execute();
      });
    },

    isOpen: async (token: string, nowMs: number): Promise<boolean> =>
      (await db
        .selectFrom('set_up_links')
        .select('token_hash')
        .where('token_hash', '=', hashOf(token))
        .where('purpose', '=', purpose)
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
        await trx
          .insertInto('set_up_links')
          .values({
            token_hash: hashOf(token),
            purpose: passwordPurpose,
            user_id: userId,
            created_at: nowMs,
            expires_at: expiresAt,
          })
          .execute();
      }),

    /** Takes the links to a person's password away. */
    removeOf: async (userId: number) => {
      await db.deleteFrom('set_up_links').where('user_id', '=', userId).execute();
    },

    /** Whose password a link sets, while it is open and their account active. */
    findPerson: (token: string, nowMs: number) =>
      db
        .selectFrom('set_up_links')
        .innerJoin('users', 'users.id', 'set_up_links.user_id')
        .select(['users.id', 'users.username', 'users.email'])
        .where('token_hash', '=', hashOf(token))
        .where('purpose', '=', passwordPurpose)
        .where('used_at', 'is', null)
        .where('expires_at', '>', nowMs)
        .where('users.is_active', '=', 1)
        .executeTakeFirst(),

    /** Uses the link up, sets the password and ends every login, all or nothing; undefined where it is open no longer. */
    redeemPassword: (
      token: string,
      passwordHash: string,
      nowMs: number,
    ): Promise<RedeemedPassword | undefined> =>
      db.transaction().execute(async (trx) => {
        const link = await trx
          .updateTable('set_up_links')
          .set({ used_at: nowMs })
          .where('token_hash', '=', hashOf(token))
          .where('purpose', '=', passwordPurpose)
          .where('used_at', 'is', null)
          .where('expires_at', '>', nowMs)
          .returning('user_id')
          .executeTakeFirst();
        if (!link?.user_id) return undefined;
        await trx
          .updateTable('users')
          .set({ password_hash: passwordHash, updated_at: nowMs })
          .where('id', '=', link.user_id)
          .execute();
        const endedLogins = await endLogins(trx, link.user_id, 'password_changed', nowMs);
        return { userId: link.user_id, endedLogins };
      }),

    /**
     * Uses the link up and makes the first owner, both or neither.
     * @returns `gone` where the link is not open or there is an owner by now; the field that somebody else has.
     */
    redeem: async (token: string, owner: NewUser, nowMs: number): Promise<User | TakenField | 'gone'> => {
      const undone: { taken?: TakenField } = {};
      try {
        return await db.transaction().execute(async (trx) => {
          const accounts = createAccountsStore(trx);
          const { numUpdatedRows } = await trx
            .updateTable('set_up_links')
            .set({ used_at: nowMs })
            .where('token_hash', '=', hashOf(token))
            .where('purpose', '=', purpose)
            .where('used_at', 'is', null)
            .where('expires_at', '>', nowMs)
            .executeTakeFirst();
          if (numUpdatedRows === 0n || (await accounts.countOwners()) > 0) return 'gone';
          const created = await accounts.create(owner, nowMs);
          if (typeof created !== 'string') return created;
          undone.taken = created;
          throw new Error('the link stays open');
        });
      } catch (error) {
        if (undone.taken) return undone.taken;
        throw error;
      }
    },
  };
}
