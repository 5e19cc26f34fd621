// A connection of its own on which PostgreSQL says at once that something was told.
import pg from 'pg';

interface Given {
  /** Of PostgreSQL itself: a pooler that lends connections for a transaction passes nothing on. */
  readonly url: string;
  readonly channel: string;
  readonly onNotified: (by: string | undefined) => void;
  /** It broke, and nothing is heard any more. */
  readonly onLost: (error: Error | undefined) => void;
}

export interface Listener {
  /** @throws Error where the connection does not answer in time */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const answerWithinMs = 3_000;

/** @throws Error where there is no connection to be had */
export async function listenPostgres({ url, channel, onNotified, onLost }: Given): Promise<Listener> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: answerWithinMs,
    application_name: 'spotter listens',
  });
  client.on('notification', ({ payload }) => {
    onNotified(payload);
  });
  client.on('error', onLost);
  client.on('end', () => {
    onLost(undefined);
  });
  const end = (): Promise<void> => client.end().catch(() => undefined);
  try {
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
  } catch (error) {
    void end();
    throw error;
  }
  return {
    check: async () => {
      await client.query('select 1');
    },
    close: end,
  };
}
