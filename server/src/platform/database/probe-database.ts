// Whether the database answers and has room, for readiness.
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database, DatabaseLocation } from './database.ts';
import { databaseTrouble, type DatabaseTrouble } from './database-trouble.ts';

const answerWithinMs = 2_000;
/** What a commit and its write-ahead log take at the most, several times over. */
const leastFreeBytes = 16 * 1024 * 1024;

/** So long after a write that found no room the database is said to be full. */
const fullShownMs = 5_000;

export type ProbeDatabase = () => Promise<DatabaseTrouble | undefined>;

interface Given {
  readonly db: Database;
  readonly location: DatabaseLocation;
  readonly clock: Clock;
  /** Whether somebody was told of something a moment ago: PostgreSQL's disk cannot be looked at from here. */
  readonly hadProblem: (code: 'server.disk_full', withinMs: number) => boolean;
}

async function isFull(location: DatabaseLocation): Promise<boolean> {
  if (location.dialect !== 'sqlite') return false;
  const { bavail, bsize } = await statfs(dirname(location.file));
  return bavail * bsize < leastFreeBytes;
}

export function createDatabaseProbe({ db, location, clock, hadProblem }: Given): ProbeDatabase {
  return async () => {
    let stopWaiting = (): void => undefined;
    const late = new Promise<'away'>((resolve) => {
      stopWaiting = clock.after(answerWithinMs, () => {
        resolve('away');
      });
    });
    const asked = sql`select 1`.execute(db).then(
      () => undefined,
      (error: unknown) => databaseTrouble(error) ?? 'away',
    );
    const trouble = await Promise.race([asked, late]);
    stopWaiting();
    return (
      trouble ??
      (hadProblem('server.disk_full', fullShownMs) || (await isFull(location)) ? 'full' : undefined)
    );
  };
}
