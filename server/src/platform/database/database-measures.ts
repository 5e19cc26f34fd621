// What can be measured of the database, as this process sees it.
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Measure } from '../metrics/measure.ts';
import type { DatabaseLocation, OpenDatabase } from './database.ts';
import type { ProbeDatabase } from './probe-database.ts';

type Given = Pick<OpenDatabase, 'db' | 'statements' | 'connections'> & {
  readonly location: DatabaseLocation;
  readonly probeDatabase: ProbeDatabase;
};

async function bytesOf(file: string): Promise<number> {
  return (await stat(file).catch(() => ({ size: 0 }))).size;
}

async function sizeBytes({ db, location }: Given): Promise<number> {
  if (location.dialect === 'sqlite') {
    return (await bytesOf(location.file)) + (await bytesOf(`${location.file}-wal`));
  }
  const asked = sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`;
  const [row] = (await asked.execute(db)).rows;
  return Number(row?.bytes);
}

export function databaseMeasures(given: Given): readonly Measure[] {
  const { location, statements, connections } = given;
  return [
    {
      name: 'spotter_database_up',
      help: '1 while the database answers and has room.',
      kind: 'gauge',
      together: 'min',
      read: async () => Number((await given.probeDatabase()) === undefined),
    },
    {
      name: 'spotter_database_size_bytes',
      help: 'What the database takes on the disk.',
      kind: 'gauge',
      together: 'max',
      read: () => sizeBytes(given),
    },
    {
      name: 'spotter_database_free_bytes',
      help: 'Room on the disk of the SQLite file; PostgreSQL does not say.',
      kind: 'gauge',
      together: 'min',
      read: async () => {
        if (location.dialect !== 'sqlite') return undefined;
        const { bavail, bsize } = await statfs(dirname(location.file));
        return bavail * bsize;
      },
    },
    {
      name: 'spotter_database_statements_total',
      help: 'Statements, by whether they succeeded.',
      kind: 'counter',
      read: () => {
        const { done, failed } = statements();
        return [
          [{ outcome: 'done' }, done],
          [{ outcome: 'failed' }, failed],
        ];
      },
    },
    {
      name: 'spotter_database_statement_seconds_total',
      help: 'Time that statements took, all together.',
      kind: 'counter',
      read: () => statements().tookMs / 1000,
    },
    {
      name: 'spotter_database_connections',
      help: 'Connections to PostgreSQL: open, of those idle, and who waits for one.',
      kind: 'gauge',
      read: () =>
        connections && Object.entries(connections()).map(([state, count]) => [{ state }, count] as const),
    },
  ];
}
