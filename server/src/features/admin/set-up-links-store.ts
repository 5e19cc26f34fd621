import { createHash } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';

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
        .where('used_at', 'is', null)
        .where('expires_at', '>', nowMs)
        .executeTakeFirst()) !== undefined,

    /** @returns whether this call used it: of two at once, one. */
    use: async (token: string, nowMs: number): Promise<boolean> => {
      const { numUpdatedRows } = await db
        .updateTable('set_up_links')
        .set({ used_at: nowMs })
        .where('token_hash', '=', hashOf(token))
        .where('used_at', 'is', null)
        .where('expires_at', '>', nowMs)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    reopen: async (token: string) => {
      await db
        .updateTable('set_up_links')
        .set({ used_at: null })
        .where('token_hash', '=', hashOf(token))
        .execute();
    },
  };
}
