// The server that is tried: a process of its own on an empty database, with an owner, and people who come and go.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../bench/harness/start-postgres.ts';
import { startProcess, type StartedProcess } from '../bench/harness/start-process.ts';

export type Database = 'sqlite' | 'postgres';

export interface Person {
  readonly username: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  readonly refresh: string;
}

export interface Target {
  readonly database: Database;
  readonly url: string;
  readonly pid: () => number;
  /** Registers somebody new and logs them in. */
  readonly newPerson: () => Promise<Person>;
  /** The cookie of the owner's sign-in to the dashboard. */
  readonly signInOwner: () => Promise<string>;
  /** Resolves with the milliseconds that it took to end. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number>;
  /** Starts it again on the same data. */
  readonly restart: () => Promise<void>;
  /** Stops everything and deletes the data. */
  readonly close: () => Promise<void>;
}

const root = join(import.meta.dirname, '..');
const owner = { username: 'Ordeal owner', email: 'owner@ordeal.example', password: 'ordeal owner 4711' };
const plenty = '1000000';

/** Limits that the trials are not about are out of the way. */
const roomy = {
  LIMIT_REGISTRATIONS: plenty,
  LIMIT_LOGIN_FAILURES_ACCOUNT: plenty,
  LIMIT_LOGIN_FAILURES_CLIENT: plenty,
  LIMIT_LOGIN_FAILURES_DELAY: plenty,
  LIMIT_REFUSED_SESSIONS: plenty,
  LIMIT_WRITES: plenty,
  LIMIT_SESSION_STARTS: plenty,
  LIMIT_OPEN_LOGINS: '10000',
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

/** Starts it, with these environment variables on top. */
export async function startTarget(
  database: Database,
  env: Readonly<Record<string, string>> = {},
): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-ordeal-'));
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  const start = (port: string): Promise<StartedProcess> =>
    startProcess(join(root, 'server/src/main.ts'), [], {
      PORT: port,
      DATA_DIR: folder,
      NODE_ENV: 'production',
      ADMIN_USERNAME: owner.username,
      ADMIN_EMAIL: owner.email,
      ADMIN_PASSWORD: owner.password,
      POSE_WORKERS: '1',
      ...(postgres ? { DATABASE_URL: postgres.url } : {}),
      ...roomy,
      ...env,
    });
  let running = await start('0');
  const { url } = running;

  return {
    database,
    url,
    pid: () => running.pid,
    newPerson: async () => {
      const username = `ordeal ${randomUUID()}`;
      const email = `${randomUUID()}@ordeal.example`;
      const password = randomUUID();
      await post(`${url}/api/auth/register/`, { username, email, password });
      const login = await post(`${url}/api/auth/login/`, { username, password });
      const { access_token: token, refresh_token: refresh } = (await login.json()) as Record<
        'access_token' | 'refresh_token',
        string
      >;
      return { username, email, password, token, refresh };
    },
    signInOwner: async () => {
      const { username, password } = owner;
      const response = await post(
        `${url}/admin/api/sign-in`,
        { username, password },
        { 'x-spotter-dashboard': '1', origin: url },
      );
      return response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    },
    stop: async (signal) => {
      const since = performance.now();
      await running.stop(signal);
      return performance.now() - since;
    },
    restart: async () => {
      running = await start(new URL(url).port);
    },
    close: async () => {
      await running.stop('SIGKILL');
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
