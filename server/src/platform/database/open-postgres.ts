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

export function openPostgres(options: PostgresOptions): Dialect {
  const types = new pg.TypeOverrides();
  // Times in milliseconds and counts stay far below 2^53.
  types.setTypeParser(int8TypeId, Number);
  const pool = new pg.Pool({
    connectionString: options.url,
    // One more: server/src/platform/database/process-presence.ts holds one for as long as the process lives.
    max: options.poolSize + 1,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    ...(options.isPooled
      ? { query_timeout: options.statementTimeoutMs }
      : {
          statement_timeout: options.statementTimeoutMs,
          idle_in_transaction_session_timeout: options.statementTimeoutMs,
        }),
    application_name: 'spotter',
    types,
  });
  // On each connection: one that breaks while it is lent out and idle would end the process otherwise.
  pool.on('connect', (client) => client.on('error', options.onIdleError));
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
