// The server that is tried: a process of its own on an empty database, with an owner, and people who come and go.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaffRole } from '@spotter/contract/admin/permissions';
import { startPostgres } from '../bench/harness/start-postgres.ts';
import { startProcess, type StartedProcess } from '../bench/harness/start-process.ts';
import { canMount, mountSmallDisk } from './small-disk.ts';
import { until } from './until.ts';

export type Database = 'sqlite' | 'postgres';

export interface Person {
  readonly username: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  readonly refresh: string;
}

export interface TargetOptions {
  /** Environment variables on top. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the database lies on a disk of this many MB, which can be filled. */
  readonly smallDiskMb?: number;
  /** A database that is there already; otherwise one is made, and deleted in the end. */
  readonly present?: { readonly folder: string; readonly url?: string };
}

export interface Target {
  readonly database: Database;
  readonly url: string;
  readonly pid: () => number;
  /** Resolves when it has loaded its models. */
  readonly ready: () => Promise<void>;
  /** What it has printed since it started. */
  readonly log: () => string;
  /** Registers somebody new and logs them in. */
  readonly newPerson: () => Promise<Person>;
  /** The cookie of somebody with this role who has signed in to the dashboard. */
  readonly signIn: (role: StaffRole) => Promise<string>;
  /** Puts its clock forward by eleven minutes. @returns what it says then, in milliseconds since 1970 */
  readonly later: () => Promise<number>;
  /** Has it give back what it does not use. */
  readonly collectGarbage: () => Promise<void>;
  /** The disk that its database is on, where it is a small one. */
  readonly disk: { readonly fill: () => void; readonly empty: () => void } | undefined;
  /** Resolves with the milliseconds that it took to end. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number>;
  /** Starts it again on the same data. */
  readonly restart: () => Promise<void>;
  /** Stops everything and deletes the data. */
  readonly close: () => Promise<void>;
}

const root = join(import.meta.dirname, '..');
/** Who owns a server that the environment gives an owner. */
export const owner = {
  username: 'Ordeal owner',
  email: 'owner@ordeal.example',
  password: 'ordeal owner 4711',
};
const plenty = '1000000';
const obeyedWithinMs = 500;
/** As in obey-signals.ts. */
const laterByMs = 11 * 60_000;

/** Limits that most trials are not about are out of the way. */
const roomy = {
  LIMIT_REGISTRATIONS: plenty,
  LIMIT_LOGIN_FAILURES_ACCOUNT: plenty,
  LIMIT_LOGIN_FAILURES_CLIENT: plenty,
  LIMIT_LOGIN_FAILURES_DELAY: plenty,
  LIMIT_REFUSED_SESSIONS: plenty,
  LIMIT_WRITES: plenty,
  LIMIT_SESSION_STARTS: plenty,
  LIMIT_OPEN_LOGINS: '10000',
  // That the machine does other work beside says nothing about what is tried; silence is measured.
  LIMIT_LATE_MS: '60000',
};

async function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response;
}

export async function startTarget(
  database: Database,
  { env = {}, smallDiskMb, present }: TargetOptions = {},
): Promise<Target> {
  const disk = smallDiskMb === undefined || !canMount ? undefined : mountSmallDisk(smallDiskMb);
  const folder = present?.folder ?? mkdtempSync(join(tmpdir(), 'spotter-ordeal-'));
  const dataDir = disk && database === 'sqlite' ? join(disk.folder, 'data') : folder;
  mkdirSync(dataDir, { recursive: true });
  const postgres = database === 'postgres' && !present ? await startPostgres(disk?.folder) : undefined;
  const databaseUrl = postgres?.url ?? present?.url;
  const start = (port: string): Promise<StartedProcess> =>
    startProcess(
      join(root, 'server/src/main.ts'),
      [],
      {
        PORT: port,
        DATA_DIR: dataDir,
        NODE_ENV: 'production',
        ADMIN_USERNAME: owner.username,
        ADMIN_EMAIL: owner.email,
        ADMIN_PASSWORD: owner.password,
        POSE_WORKERS: '1',
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
        ...roomy,
        ...env,
      },
      // As `npm start` does it, but for what it is told by signals.
      ['--max-semi-space-size=32', '--expose-gc', '--import', join(root, 'ordeal/obey-signals.ts')],
    );
  let running = await start('0');
  let aheadMs = 0;
  const { url } = running;
  const page = { 'x-spotter-dashboard': '1', origin: url };

  async function cookieOf(account: { readonly username: string; readonly password: string }) {
    const { username, password } = account;
    const response = await post(`${url}/admin/api/sign-in`, { username, password }, page);
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  async function signal(name: NodeJS.Signals): Promise<void> {
    process.kill(running.pid, name);
    await new Promise((resolve) => setTimeout(resolve, obeyedWithinMs));
  }

  const newAccount = () => ({
    username: `ordeal ${randomUUID()}`,
    email: `${randomUUID()}@ordeal.example`,
    password: randomUUID(),
  });

  return {
    database,
    url,
    pid: () => running.pid,
    ready: async () => {
      const isReady = await until(async () => (await fetch(`${url}/readyz`)).ok);
      if (!isReady) throw new Error('the server did not become ready');
    },
    log: () => running.output(),
    newPerson: async () => {
      const account = newAccount();
      await post(`${url}/api/auth/register/`, account);
      const { username, password } = account;
      const login = await post(`${url}/api/auth/login/`, { username, password });
      const { access_token: token, refresh_token: refresh } = (await login.json()) as Record<
        'access_token' | 'refresh_token',
        string
      >;
      return { ...account, token, refresh };
    },
    signIn: async (role) => {
      const cookie = await cookieOf(owner);
      if (role === 'owner') return cookie;
      const account = newAccount();
      await post(`${url}/admin/api/users`, { ...account, role }, { ...page, cookie });
      return cookieOf(account);
    },
    later: async () => {
      aheadMs += laterByMs;
      await signal('SIGWINCH');
      return Date.now() + aheadMs;
    },
    collectGarbage: () => signal('SIGUSR2'),
    disk,
    stop: async (signal) => {
      const since = performance.now();
      await running.stop(signal);
      return performance.now() - since;
    },
    restart: async () => {
      running = await start(new URL(url).port);
      aheadMs = 0;
    },
    close: async () => {
      await running.stop('SIGKILL');
      await postgres?.stop();
      if (!present) rmSync(folder, { recursive: true, force: true });
      disk?.remove();
    },
  };
}
