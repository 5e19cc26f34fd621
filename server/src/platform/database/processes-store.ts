// The processes that serve a PostgreSQL, each for as long as it says so; all times by the database's clock.
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from './database.ts';
import { databaseNowMs } from './database-clock.ts';

const msAgo = (ms: number) => sql<number>`${databaseNowMs} - ${ms}::bigint`;

export type ProcessesStore = ReturnType<typeof createProcessesStore>;

export function createProcessesStore(db: Database) {
  return {
    /** @returns when it was */
    add: async (id: string): Promise<number> => {
      const { seen_at } = await db
        .insertInto('processes')
        .values({ id, started_at: databaseNowMs, seen_at: databaseNowMs })
        .returning('seen_at')
        .executeTakeFirstOrThrow();
      return seen_at;
    },

    /** @returns when it was; undefined where it is not there, because others have given it up */
    beat: async (id: string): Promise<number | undefined> => {
      const beaten = await db
        .updateTable('processes')
        .set({ seen_at: databaseNowMs })
        .where('id', '=', id)
        .returning('seen_at')
        .executeTakeFirst();
      return beaten?.seen_at;
    },

    /** Whether it was seen within so long; nobody gives it up before the transaction ends. */
    hold: async (trx: DatabaseTransaction, id: string, withinMs: number): Promise<boolean> => {
      const held = await trx
        .selectFrom('processes')
        .select('id')
        .where('id', '=', id)
        .where('seen_at', '>', msAgo(withinMs))
        // Its beat goes on meanwhile.
        .forKeyShare()
        .executeTakeFirst();
      return held !== undefined;
    },

    wasSeen: async (id: string, withinMs: number): Promise<boolean> => {
      const seen = db
        .selectFrom('processes')
        .select('id')
        .where('id', '=', id)
        .where('seen_at', '>', msAgo(withinMs));
      return (await seen.executeTakeFirst()) !== undefined;
    },

    /** Waits for what they write at this moment; after that they write nothing more. */
    giveUpUnseen: async (forMs: number): Promise<void> => {
      await db.deleteFrom('processes').where('seen_at', '<=', msAgo(forMs)).execute();
    },

    remove: async (id: string): Promise<void> => {
      await db.deleteFrom('processes').where('id', '=', id).execute();
    },
  };
}
