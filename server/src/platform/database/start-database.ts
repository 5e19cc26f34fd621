// The database as a server process uses it: on the newest schema, with the process known to the others on it.
import type { FastifyBaseLogger } from 'fastify';
import type { Closers } from '../closers.ts';
import type { Ids } from '../ids.ts';
import { createMarkReader } from './change-marks.ts';
import { openDatabase, type DatabaseLocation } from './database.ts';
import { migrate } from './migrate.ts';
import { announceProcess } from './process-presence.ts';

interface Given {
  readonly log: FastifyBaseLogger;
  readonly ids: Ids;
  readonly closers: Closers;
}

export async function startDatabase(location: DatabaseLocation, { log, ids, closers }: Given) {
  const { db, dialect, changeStamp, close } = openDatabase(location, (error) => {
    log.warn({ err: error }, 'a database connection broke');
  });
  closers.add('the database', close);
  await migrate(db, dialect);
  const presence = await announceProcess(db, dialect, ids.uuid());
  closers.add('the process presence', presence.close);
  return { db, changeStamp, presence, readMark: createMarkReader(db, changeStamp) };
}
