import pg from 'pg';

/** By server. A connection costs more than most of what is asked through it, so it is kept; it holds no process up. */
const pools = new Map<string, pg.Pool>();

function poolOf(serverUrl: string): pg.Pool {
  const known = pools.get(serverUrl);
  if (known) return known;
  const pool = new pg.Pool({
    connectionString: `${serverUrl}/postgres`,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  });
  // The server ends before whoever asked it.
  pool.on('error', () => undefined);
  pools.set(serverUrl, pool);
  return pool;
}

/** Runs a statement that no database of its own can be asked for, such as one that makes or drops a database. */
export async function runOnPostgres(serverUrl: string, sql: string): Promise<void> {
  await poolOf(serverUrl).query(sql);
}
