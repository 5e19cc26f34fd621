// Whether an error says that the database cannot be used just now, and not that a statement was wrong.

/** `away`: try again in a while; `full`: somebody has to make room first. */
export type DatabaseTrouble = 'away' | 'full';

/**
 * PostgreSQL, appendix A: connection exceptions, a replica that takes no writes, a database that is not there or lets nobody
 * in, too many connections, shutdown, start-up, a statement that timed out.
 */
const awayOnPostgres = /^(?:08[0-9A-Z]{3}|25006|28(?:000|P01)|3D000|53[023]00|57P0[1-5]|57014)$/;
const fullOnPostgres = /^53100$/;
/** sqlite.org/rescode.html: locked for longer than is waited for, or its file is out of reach. */
const awayOnSqlite = /^SQLITE_(?:BUSY|LOCKED|CANTOPEN|READONLY|PROTOCOL)(?:_|$)/;
/** A full disk shows in the write-ahead log's shared memory too. */
const fullOnSqlite = /^SQLITE_(?:FULL|IOERR_(?:WRITE|FSYNC|TRUNCATE|SHMSIZE|SHMOPEN|SHMMAP))$/;
const awayOnNetwork = /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)$/;
/** node-postgres gives these no code. */
const awayInWords =
  /^(?:Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered)/;

export function databaseTrouble(error: unknown): DatabaseTrouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as Error & { readonly code?: unknown };
  const text = typeof code === 'string' ? code : '';
  if (fullOnPostgres.test(text) || fullOnSqlite.test(text) || text === 'ENOSPC') return 'full';
  if (awayOnPostgres.test(text) || awayOnSqlite.test(text) || awayOnNetwork.test(text)) return 'away';
  return awayInWords.test(error.message) ? 'away' : undefined;
}
