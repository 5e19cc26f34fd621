import { expect, inject, onTestFinished, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { emptyDisk, fillDisk } from '../../../test/full-disk.ts';
import { runOnPostgres } from '../../../test/run-on-postgres.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';
import { createHttp } from '../../platform/http/create-http.ts';
import { systemIds } from '../../platform/ids.ts';
import { createLogger } from '../../platform/logger.ts';
import { createHealth } from './create-health.ts';

describeOnBothDatabases('health', (dialect) => {
  test('the process says that it answers, with and without a trailing slash', async () => {
    const { http } = await buildTestApp(dialect);
    for (const url of ['/healthz', '/healthz/']) {
      const response = await http.inject({ url });
      expect(response.json()).toEqual({ status: 'ok' });
    }
  });

  test('it is ready while its database answers', async () => {
    const { http } = await buildTestApp(dialect);
    expect((await http.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  });
});

test('while PostgreSQL is away it is not ready, calls are told to come back, and all goes on when it is there', async () => {
  const { http, database, logged } = await buildTestApp('postgres');
  if (database.location.dialect !== 'postgres') throw new Error('a PostgreSQL database is needed');
  const name = new URL(database.location.url).pathname.slice(1);
  const server = inject('postgresUrl');
  await runOnPostgres(server, `drop database ${name} with (force)`);
  const unready = await http.inject({ url: '/readyz' });
  expect(expectProblem(unready, 'server.not_ready').detail).toBe('The database cannot be reached.');
  expect((await http.inject({ url: '/healthz' })).statusCode).toBe(200);
  const login = await http.inject({
    method: 'POST',
    url: '/api/auth/login/',
    payload: { username: 'Ada', password: 'anything at all' },
  });
  expectProblem(login, 'server.database_away');
  expect(login.headers['retry-after']).toBe('5');
  expect(logged.join('\n')).toContain('request failed');

  await runOnPostgres(server, `create database ${name} template ${inject('templates').postgres}`);
  expect((await http.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
});

test('where PostgreSQL finds its disk full, calls and readiness say so, the log why, and all goes on when there is room', async () => {
  const { http, database, clock, logged } = await buildTestApp('postgres');
  await fillDisk(database);
  const register = (name: string) =>
    http.inject({
      method: 'POST',
      url: '/api/auth/register/',
      payload: { username: name, email: `${name}@full.example`, password: 'long enough pass 9' },
    });
  const refused = await register('ada');
  expectProblem(refused, 'server.disk_full');
  expect(refused.headers['retry-after']).toBe('60');
  expect(logged.filter((line) => line.includes('request failed')).join('\n')).toContain('"code":"53100"');
  const unready = expectProblem(await http.inject({ url: '/readyz' }), 'server.not_ready');
  expect(unready.detail).toBe('The disk that the database is on is full: make room.');

  await emptyDisk(database);
  expect((await register('ada')).statusCode).toBe(201);
  clock.advance(60_000);
  expect((await http.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
});

test('a process that could not show itself to the others for too long is not ready, and says so', async () => {
  const http = await createHttp({
    log: createLogger({ level: 'silent', json: true }),
    ids: systemIds,
    trustProxy: false,
    corsOrigins: [],
    ownNames: undefined,
    connectionsPerClient: 100,
    socketMessageBytes: 1024,
  });
  onTestFinished(() => http.close());
  let mayAdmit = false;
  createHealth({
    poses: null,
    probeDatabase: () => Promise.resolve(undefined),
    measures: [],
    onError: () => undefined,
    metricsToken: undefined,
    isStopping: () => false,
    mayAdmit: () => mayAdmit,
  }).routes(http);
  const unready = await http.inject({ url: '/readyz' });
  expect(expectProblem(unready, 'server.not_ready').detail).toContain('takes no sockets');
  mayAdmit = true;
  expect((await http.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
});
