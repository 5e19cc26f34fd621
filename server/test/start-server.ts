// The server as a process of its own, as people run it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { TestDatabase } from './test-database.ts';

export interface RunningServer {
  /** Such as http://127.0.0.1:4711. */
  readonly address: string;
  readonly pid: number;
  /** Resolves with the exit code, null where the signal ended it. */
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
}

const root = join(import.meta.dirname, '../..');
const main = join(root, 'server/src/main.ts');

/** As `npm start` does it. Without the scripts around it: what they set up is there, or no test would run. */
export const byNpm = ['npm', 'start', '--ignore-scripts'] as const;

/** Starts it on a free port and waits until it listens; killed when the test ends. */
export async function startServer(
  { location, folder }: TestDatabase,
  env: Readonly<Record<string, string>> = {},
  [command, ...args]: readonly [string, ...string[]] = [process.execPath, main],
): Promise<RunningServer> {
  flushCompileCache();
  const child = spawn(command, args, {
    cwd: root,
    // A group of its own, so that nothing of it outlives the test.
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: folder,
      POSE_WORKERS: '0',
      DRAIN_SECONDS: '0',
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
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
    await exited;
  });

  for await (const line of createInterface(child.stdout)) {
    const address = /Server listening at (https?:\/\/[^\s"]+)/.exec(line)?.[1];
    if (address !== undefined) {
      child.stdout.resume();
      return { address, pid: child.pid ?? 0, kill };
    }
  }
  throw new Error('the server ended before it listened');
}
