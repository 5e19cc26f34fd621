import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';

export interface SigningKey {
  readonly kid: string;
  readonly secret: string;
  readonly retiredAt: number | null;
}

/** One id for all processes that start at once on an empty database: they agree on one key. */
const firstKid = 'first';

export type SigningKeysStore = ReturnType<typeof createSigningKeysStore>;

export function createSigningKeysStore(db: Database) {
  return {
    /** The oldest first. */
    list: (): Promise<SigningKey[]> =>
      db
        .selectFrom('signing_keys')
        .select(['kid', 'secret', 'retired_at as retiredAt'])
        .orderBy('created_at')
        .orderBy('kid')
        .execute(),

    /** Where another process has just added it, theirs stays. */
    addFirst: async (secret: string, nowMs: number) => {
      await db
        .insertInto('signing_keys')
        .values({ kid: firstKid, secret, created_at: nowMs })
        .onConflict((conflict) => conflict.column('kid').doNothing())
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
