import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, inject } from 'vitest';
import {
  openDatabase,
  type Database,
  type DatabaseLocation,
  type OpenDatabase,
} from '../src/platform/database/database.ts';
import type { DialectName } from '../src/platform/database/dialect-name.ts';
import { makeScratchFolder } from './make-scratch-folder.ts';
import { postgresLocation } from './postgres-location.ts';
import { runOnPostgres } from './run-on-postgres.ts';
// What it provides.
import type {} from './start-databases.ts';

/** Declares the same tests for both databases. */
export function describeOnBothDatabases(name: string, tests: (dialect: DialectName) => void): void {
  describe.each<DialectName>(['sqlite', 'postgres'])(`${name} (%s)`, tests);
}

export interface TestDatabase {
  readonly location: DatabaseLocation;
  /** A folder of its own for DATA_DIR. */
  readonly folder: string;
  /** Does something in it as another process would. */
  readonly beside: <T>(work: (db: Database) => Promise<T>) => Promise<T>;
  readonly drop: () => Promise<void>;
}

/** A file is opened anew each time, and does not stay open beside the application. */
async function besideOnSqlite<T>(location: DatabaseLocation, work: (db: Database) => Promise<T>): Promise<T> {
  const { db, close } = openDatabase(location, () => undefined);
  try {
    return await work(db);
  } finally {
    await close();
  }
}

interface TestDatabaseOptions {
  /** As after a first start, with the exercises in it. */
  readonly seeded?: boolean;
}

/** A new database, empty unless it is asked for seeded; nothing is shared between tests. */
export async function createTestDatabase(
  dialect: DialectName,
  { seeded = false }: TestDatabaseOptions = {},
): Promise<TestDatabase> {
  const folder = makeScratchFolder('test');
  const removeFolder = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  if (dialect === 'sqlite') {
    const file = join(folder, 'spotter.sqlite');
    if (seeded) copyFileSync(inject('templates').sqlite, file);
    return {
      location: { dialect, file },
      folder,
      beside: (work) => besideOnSqlite({ dialect, file }, work),
      drop: () => {
        removeFolder();
        return Promise.resolve();
      },
    };
  }
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = seeded ? inject('templates').postgres : 'template1';
  // Copying files takes a sixth of the time that copying through the log does.
  await runOnPostgres(server, `create database ${name} template ${template} strategy file_copy`);
  const location = postgresLocation(server, name);
  // A connection is a process of PostgreSQL's, dearer than most of what tests ask through it: it is kept.
  let kept: OpenDatabase | undefined;
  return {
    location,
    folder,
    beside: (work) => work((kept ??= openDatabase(location, () => undefined)).db),
    drop: async () => {
      await kept?.close();
      await runOnPostgres(server, `drop database ${name} with (force)`);
      removeFolder();
    },
  };
}
