// PostgreSQL through a pool: statements time out, broken connections are replaced.
import { PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';

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

/** Something between swallows what is sent: this connection must not be lent to the next one. */
function breakOffSilent(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as (...asked: readonly unknown[]) => Promise<unknown> | undefined;
  client.query = ((...asked: readonly unknown[]) => {
    const answer = ask(...asked);
    answer?.catch((error: unknown) => {
      if (error instanceof Error && error.message === 'Query read timeout') {
        void (client as unknown as pg.Client).end().catch(() => undefined);
      }
    });
    return answer;
  }) as typeof client.query;
}

export interface PostgresConnections {
  readonly open: number;
  readonly idle: number;
  /** Who waits for one. */
  readonly waiting: number;
}

export interface OpenedPostgres {
  readonly dialect: Dialect;
  readonly connections: () => PostgresConnections;
}

export function openPostgres(options: PostgresOptions): OpenedPostgres {
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
    breakOffSilent(client);
  });
  pool.on('error', () => undefined);
  return {
    dialect: new PostgresDialect({ pool }),
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  };
}
