// PostgreSQL through a pool: statements time out, broken connections are replaced.
import { PostgresDialect, PostgresDriver, type Dialect } from 'kysely';
import pg from 'pg';
import { codeOf } from './code-of.ts';
import { UnfitDatabaseError } from './migrate.ts';

const int8TypeId = 20;

export interface PostgresOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
  /** A pooler stands between, which refuses what a session is begun with: there the role has to have its time-outs. */
  readonly isPooled: boolean;
  /** An idle connection broke; the pool opens another when one is needed. */
  readonly onIdleError: (error: Error) => void;
}

/**
 * Something between swallows what is sent, or what it leads to was a primary and is none any more (read_only_sql_transaction): this
 * connection must not be lent to the next one.
 */
function breakOffUseless(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as (...asked: readonly unknown[]) => Promise<unknown> | undefined;
  client.query = ((...asked: readonly unknown[]) => {
    const answer = ask(...asked);
    answer?.catch((error: unknown) => {
      const isSilent = error instanceof Error && error.message === 'Query read timeout';
      if (isSilent || codeOf(error) === '25006') {
        void (client as unknown as pg.Client).end().catch(() => undefined);
      }
    });
    return answer;
  }) as typeof client.query;
}

class PlainSpokenDriver extends PostgresDriver {
  /** Where a connection has broken nothing is left to be undone, and to say so would hide by what it has broken. */
  override async rollbackTransaction(...asked: Parameters<PostgresDriver['rollbackTransaction']>) {
    await super.rollbackTransaction(...asked).catch(() => undefined);
  }
}

class PlainSpokenDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): PostgresDriver {
    return new PlainSpokenDriver({ pool: this.#pool });
  }
}

export interface PostgresConnections {
  readonly open: number;
  readonly idle: number;
  /** Who waits for one that another has. */
  readonly waiting: number;
}

export interface OpenedPostgres {
  readonly dialect: Dialect;
  readonly connections: () => PostgresConnections;
}

/** @throws UnfitDatabaseError where it names files (`sslrootcert` and the like) that cannot be read */
function readAddress(url: string): void {
  try {
    // It reads them itself, but only once a connection is needed.
    void new pg.Client({ connectionString: url });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnfitDatabaseError(`The address of the database cannot be used: ${why}.`, { cause: error });
  }
}

export function openPostgres(options: PostgresOptions): OpenedPostgres {
  readAddress(options.url);
  const types = new pg.TypeOverrides();
  // Times in milliseconds and counts stay far below 2^53.
  types.setTypeParser(int8TypeId, Number);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    // Beyond what PostgreSQL allows itself nothing comes any more.
    query_timeout: options.statementTimeoutMs + 5_000,
    ...(options.isPooled
      ? {}
      : {
          statement_timeout: options.statementTimeoutMs,
          idle_in_transaction_session_timeout: options.statementTimeoutMs,
        }),
    application_name: 'spotter',
    types,
  });
  pool.on('connect', (client) => {
    // One that breaks while it is lent out and idle would end the process otherwise.
    client.on('error', options.onIdleError);
    breakOffUseless(client);
  });
  pool.on('error', () => undefined);
  return {
    dialect: new PlainSpokenDialect(pool),
    connections: () => {
      const { totalCount: open, idleCount: idle, waitingCount } = pool;
      // Who asks while there is one stands in the queue, too, until the next tick.
      const toBeHad = idle + options.poolSize - open;
      return { open, idle, waiting: Math.max(0, waitingCount - toBeHad) };
    },
  };
}
