import { execFile, execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { connectLive, type LiveClient } from '../test/live-client.ts';
import { freePort } from '../test/free-port.ts';
import { inDatabase } from '../test/in-database.ts';
import { startServer, type RunningServer } from '../test/start-server.ts';
import { createTestDatabase, type TestDatabase } from '../test/test-database.ts';

const env = { WORKERS: '2', DRAIN_SECONDS: '1' };

const account = { username: 'Ada', password: 'a password of mine' };

async function start(): Promise<{ database: TestDatabase; server: RunningServer }> {
  const database = await createTestDatabase('postgres', { seeded: true });
  onTestFinished(database.drop);
  // That of a process which is started in place of another has to be the same.
  const server = await startServer(database, { ...env, PORT: String(await freePort()) });
  await expect.poll(() => countProcesses(database), { timeout: 15_000 }).toBe(2);
  return { database, server };
}

async function countProcesses(database: TestDatabase): Promise<number> {
  const rows = await inDatabase(database, (db) => db.selectFrom('processes').select('id').execute());
  return rows.length;
}

const workersOf = ({ pid }: RunningServer): number[] =>
  execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);

async function call<T>(
  { address }: RunningServer,
  path: string,
  init: Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> } = {},
): Promise<T> {
  const response = await fetch(address + path, {
    ...init,
    // Another connection each time, which may come to another process.
    headers: { 'content-type': 'application/json', connection: 'close', ...init.headers },
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as T;
}

const post = <T>(server: RunningServer, path: string, body: object) =>
  call<T>(server, path, { method: 'POST', body: JSON.stringify(body) });

async function openSockets(server: RunningServer): Promise<readonly LiveClient[]> {
  await post(server, '/api/auth/register/', { ...account, email: 'ada@example.com' });
  const login = await post<{ access_token: string }>(server, '/api/auth/login/', account);
  const headers = { authorization: `Bearer ${login.access_token}` };
  const clients: LiveClient[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { session_id } = await call<{ session_id: string }>(server, '/stream/sessions/start/', { headers });
    const client = await connectLive(server.address, session_id);
    client.send({ type: 'ping' });
    await client.next('pong');
    clients.push(client);
  }
  return clients;
}

test('several processes serve one port, /metrics is of all together, and they end so once their sockets are told to go on elsewhere', async () => {
  const { database, server } = await start();
  const ask = async () =>
    (await fetch(`${server.address}/metrics`, { headers: { connection: 'close' } })).text();
  const both = /^spotter_processes\{version="[^"]+"\} 2$/m;
  // One that is not ready to be asked is left out.
  await expect.poll(ask, { timeout: 15_000 }).toMatch(both);
  for (let asked = 0; asked < 4; asked++) expect(await ask()).toMatch(both);
  const answered = /^spotter_http_requests_total\{method="GET",route="\/metrics",status="200"\} (\d+)$/m;
  expect(Number(answered.exec(await ask())?.[1])).toBeGreaterThanOrEqual(5);

  const clients = await openSockets(server);
  expect(await server.kill('SIGTERM')).toBe(0);
  for (const client of clients) expect((await client.closed).code).toBe(4000);
  expect(await countProcesses(database)).toBe(0);
}, 90_000);

test('in place of a process that is killed another one serves', async () => {
  const { server } = await start();
  const [killed = 0] = workersOf(server);
  process.kill(killed, 'SIGKILL');
  await expect
    .poll(() => workersOf(server).filter((pid) => pid !== killed).length, { timeout: 30_000 })
    .toBe(2);
  await expect
    .poll(() => call(server, '/healthz').catch(String), { timeout: 30_000 })
    .toEqual({ status: 'ok' });
}, 90_000);

test('where the port is taken several processes say so in one sentence, and end', async () => {
  const database = await createTestDatabase('postgres', { seeded: true });
  onTestFinished(database.drop);
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');

  const run = promisify(execFile)(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: {
      ...process.env,
      ...env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: database.folder,
      DATABASE_URL: database.location.dialect === 'postgres' ? database.location.url : '',
      POSE_WORKERS: '0',
    },
  });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: `Port ${port} is used by another program. Stop it, or choose another: PORT=8001 npm start.\n`,
  });
}, 60_000);
