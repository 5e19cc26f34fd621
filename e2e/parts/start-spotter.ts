// The server as people start it, on a folder of data of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export interface Spotter {
  /** Such as http://127.0.0.1:4711. */
  readonly address: string;
  /** The link that makes the first owner; undefined where there is one. */
  readonly setUpPath: string | undefined;
}

export const owner = { username: 'Olga Owner', email: 'olga@example.org', password: 'an owner of things' };

/** As environment: the server then starts with this owner instead of a link. */
export const withOwner = {
  ADMIN_USERNAME: owner.username,
  ADMIN_EMAIL: owner.email,
  ADMIN_PASSWORD: owner.password,
};

const main = join(import.meta.dirname, '../../server/src/main.ts');

export async function startSpotter(env: Readonly<Record<string, string>> = {}): Promise<Spotter> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-journey-'));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder, POSE_WORKERS: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
    await rm(folder, { recursive: true });
  });

  const isOwned = env['ADMIN_USERNAME'] !== undefined;
  let address: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    address ??= /Server listening at (http:\/\/[^\s"]+)/.exec(line)?.[1];
    const setUpPath = /(\/admin\/set-up\?token=[^\s"]+)/.exec(line)?.[1];
    if (address !== undefined && (isOwned || setUpPath !== undefined)) {
      child.stdout.resume();
      return { address, setUpPath };
    }
  }
  throw new Error('the server ended before it listened');
}
