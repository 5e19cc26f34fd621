import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';

export interface SigningKey {
  readonly kid: string;
  readonly secret: string;
  readonly retiredAt: number | null;
}

export type SigningKeysStore = ReturnType<typeof createSigningKeysStore>;

export function createSigningKeysStore(db: Database) {
  return {
    /** The oldest first: where two processes made one at once, all sign with the same. */
    list: (): Promise<SigningKey[]> =>
      db
        .selectFrom('signing_keys')
        .select(['kid', 'secret', 'retired_at as retiredAt'])
        .orderBy('created_at')
        .orderBy('kid')
        .execute(),

    add: async (key: { kid: string; secret: string }, nowMs: number) => {
      await db
        .insertInto('signing_keys')
        .values({ ...key, created_at: nowMs })
        .execute();
    },

    /** Adds a key, retires the others, and forgets those retired before `retiredBefore`. */
    rotate: (key: { kid: string; secret: string }, nowMs: number, retiredBefore: number) =>
      inTransaction(db, async (trx) => {
        await trx.deleteFrom('signing_keys').where('retired_at', '<', retiredBefore).execute();
        await trx
          .updateTable('signing_keys')
          .set({ retired_at: nowMs })
          .where('retired_at', 'is', null)
          .execute();
        await trx
          .insertInto('signing_keys')
          .values({ ...key, created_at: nowMs })
          .execute();
      }),
  };
}
