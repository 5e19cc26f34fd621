import { createHash } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';
import { createAccountsStore, type NewUser, type TakenField, type User } from '../accounts/accounts-store.ts';

const purpose = 'first_admin';

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
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
