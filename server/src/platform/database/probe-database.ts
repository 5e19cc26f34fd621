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

export type ProbeDatabase = () => Promise<DatabaseTrouble | undefined>;

async function isFull(location: DatabaseLocation): Promise<boolean> {
  if (location.dialect !== 'sqlite') return false;
  const { bavail, bsize } = await statfs(dirname(location.file));
  return bavail * bsize < leastFreeBytes;
}

export function createDatabaseProbe(db: Database, location: DatabaseLocation, clock: Clock): ProbeDatabase {
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
    return trouble ?? ((await isFull(location)) ? 'full' : undefined);
  };
}
