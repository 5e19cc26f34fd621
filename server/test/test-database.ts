import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, inject } from 'vitest';
import type { DatabaseLocation } from '../src/platform/database/database.ts';
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
  readonly drop: () => Promise<void>;
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
  return {
    location: postgresLocation(server, name),
    folder,
    drop: async () => {
      await runOnPostgres(server, `drop database ${name} with (force)`);
      removeFolder();
    },
  };
}
