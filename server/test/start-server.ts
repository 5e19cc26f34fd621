// The server as a process of its own, as people run it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { TestDatabase } from './test-database.ts';

export interface RunningServer {
  /** Such as http://127.0.0.1:4711. */
  readonly address: string;
  /** Resolves with the exit code, null where the signal ended it. */
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
}

const main = join(import.meta.dirname, '../src/main.ts');

/** Starts it on a free port and waits until it listens; killed when the test ends. */
export async function startServer(
  { location, folder }: TestDatabase,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: folder,
      POSE_WORKERS: '0',
      ...(location.dialect === 'postgres' ? { DATABASE_URL: location.url } : {}),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  async function kill(signal: NodeJS.Signals): Promise<number | null> {
    child.kill(signal);
    const [code] = await exited;
    return code;
  }
  onTestFinished(async () => {
    await kill('SIGKILL');
  });

  for await (const line of createInterface(child.stdout)) {
    const address = /Server listening at (http:\/\/[^\s"]+)/.exec(line)?.[1];
    if (address !== undefined) {
      child.stdout.resume();
      return { address, kill };
    }
  }
  throw new Error('the server ended before it listened');
}
