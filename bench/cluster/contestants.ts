// What is compared: one process on SQLite, and one or two on PostgreSQL.
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { StartedPostgres } from '../harness/start-postgres.ts';
import { logIn } from '../harness/log-in.ts';
import { startProcess, type StartedProcess } from '../harness/start-process.ts';

const main = join(import.meta.dirname, '../../server/src/main.ts');
const clients = 12;
const plenty = '1000000';
const roomy = {
  LIMIT_REGISTRATIONS: plenty,
  LIMIT_SESSION_STARTS: plenty,
  LIMIT_SESSIONS_PER_USER: '1000',
  LIMIT_MESSAGES_PER_SECOND: '10000',
  LIMIT_LATE_MS: '60000',
};

export interface Contestant {
  readonly name: string;
  readonly processes: readonly StartedProcess[];
  /** Of people who are logged in, one for each client. */
  readonly tokens: readonly string[];
  readonly stop: () => Promise<void>;
}

async function start(
  name: string,
  count: number,
  env: Readonly<Record<string, string>>,
): Promise<Contestant> {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-'));
  const processes: StartedProcess[] = [];
  for (let n = 0; n < count; n += 1) {
    processes.push(
      await startProcess(
        main,
        [],
        { PORT: '0', DATA_DIR: folder, NODE_ENV: 'production', POSE_WORKERS: '0', ...roomy, ...env },
        ['--max-semi-space-size=32'],
      ),
    );
  }
  const [first] = processes;
  if (!first) throw new Error('there is no process');
  return {
    name,
    processes,
    tokens: await Promise.all(Array.from({ length: clients }, () => logIn(first.url))),
    stop: async () => {
      await Promise.all(processes.map(({ stop }) => stop('SIGKILL')));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function startContestants(postgres: StartedPostgres, other: StartedPostgres) {
  return [
    await start('SQLite, 1', 1, {}),
    await start('PostgreSQL, 1', 1, { DATABASE_URL: postgres.url }),
    await start('PostgreSQL, 2', 2, { DATABASE_URL: other.url }),
  ];
}
