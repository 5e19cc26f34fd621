// What processes on one PostgreSQL have told each other in the last minutes.
import { sql } from 'kysely';
import type { BusMessage } from '../bus/bus-message.ts';
import type { Ids } from '../ids.ts';
import type { Database, DatabaseTransaction } from './database.ts';
import { databaseNowMs } from './database-clock.ts';

export interface ToldMessage extends BusMessage {
  readonly id: string;
}

export interface Told {
  /** By the database's clock, as these were read. */
  readonly nowMs: number;
  readonly messages: readonly ToldMessage[];
}

function fromJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Of a release that writes otherwise: nobody here knows what it says.
    return undefined;
  }
}

/** @param origin whose own messages are not read */
export function createBusMessagesStore(db: Database, origin: string, ids: Pick<Ids, 'uuid'>) {
  return {
    write: async (trx: DatabaseTransaction, messages: readonly BusMessage[]): Promise<void> => {
      await trx
        .insertInto('bus_messages')
        .values(
          messages.map(({ topic, body }) => ({
            id: ids.uuid(),
            at: databaseNowMs,
            origin,
            topic,
            body: JSON.stringify(body),
          })),
        )
        .execute();
    },

    /** What others have told in so many milliseconds up to now. */
    readOfLast: async (windowMs: number): Promise<Told> => {
      const { rows } = await sql<{
        nowMs: number;
        id: string | null;
        topic: string;
        body: string;
      }>`select now_ms as "nowMs", id, topic, body
        from (select ${databaseNowMs} as now_ms) as clock
        left join bus_messages on at > now_ms - ${windowMs}::bigint and origin <> ${origin}
        order by at`.execute(db);
      return {
        nowMs: rows[0]?.nowMs ?? 0,
        messages: rows.flatMap(({ id, topic, body }) =>
          id === null ? [] : [{ id, topic, body: fromJson(body) }],
        ),
      };
    },

    prune: async (keptMs: number): Promise<void> => {
      await db
        .deleteFrom('bus_messages')
        .where('at', '<', sql<number>`${databaseNowMs} - ${keptMs}::bigint`)
        .execute();
    },

    /** Says that there is something, in a statement of its own: within a transaction it would make commits wait for each other. */
    notify: async (): Promise<void> => {
      await sql`select pg_notify(${busChannel}, ${origin})`.execute(db);
    },
  };
}

export const busChannel = 'spotter_bus';
