import type { Database } from '../../platform/database/database.ts';

/** Addresses are personal data: kept no longer than their purpose. */
const forgetAfterMs = 365 * 86_400_000;

export type KnownClientsStore = ReturnType<typeof createKnownClientsStore>;

export function createKnownClientsStore(db: Database) {
  return {
    /** Somebody has logged in from a client; those of long ago are forgotten. */
    note: async (userId: number, client: string, nowMs: number): Promise<void> => {
      await db
        .insertInto('known_clients')
        .values({ user_id: userId, client, last_login_at: nowMs })
        .onConflict((conflict) =>
          conflict.columns(['user_id', 'client']).doUpdateSet({ last_login_at: nowMs }),
        )
        .execute();
      await db
        .deleteFrom('known_clients')
        .where('user_id', '=', userId)
        .where('last_login_at', '<', nowMs - forgetAfterMs)
        .execute();
    },

    isKnown: async (userId: number, client: string): Promise<boolean> =>
      (await db
        .selectFrom('known_clients')
        .select('client')
        .where('user_id', '=', userId)
        .where('client', '=', client)
        .executeTakeFirst()) !== undefined,

    listOf: (userId: number) =>
      db
        .selectFrom('known_clients')
        .select(['client', 'last_login_at as lastLoginAt'])
        .where('user_id', '=', userId)
        .orderBy('last_login_at', 'desc')
        .execute(),

    removeOf: async (userId: number): Promise<void> => {
      await db.deleteFrom('known_clients').where('user_id', '=', userId).execute();
    },
  };
}
