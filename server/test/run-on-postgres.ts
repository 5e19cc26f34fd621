import pg from 'pg';

/** Runs a statement that no database of its own can be asked for, such as one that makes or drops a database. */
export async function runOnPostgres(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${serverUrl}/postgres` });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
