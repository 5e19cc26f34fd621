import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject } from 'vitest';
import type { DatabaseLocation } from '../src/platform/database/database.ts';
import type { DialectName } from '../src/platform/database/dialect-name.ts';

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

async function runOnServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject('postgresUrl')}/postgres` });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A new empty database; nothing is shared between tests. */
export async function createTestDatabase(dialect: DialectName): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-test-'));
  const removeFolder = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  if (dialect === 'sqlite') {
    return {
      location: { dialect, file: join(folder, 'spotter.sqlite') },
      folder,
      drop: () => {
        removeFolder();
        return Promise.resolve();
      },
    };
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runOnServer(`create database ${name}`);
  return {
    location: { dialect, url: `${inject('postgresUrl')}/${name}`, poolSize: 5, statementTimeoutMs: 15_000 },
    folder,
    drop: async () => {
      await runOnServer(`drop database ${name} with (force)`);
      removeFolder();
    },
  };
}
