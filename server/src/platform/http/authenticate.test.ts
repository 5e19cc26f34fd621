import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { systemIds } from '../ids.ts';
import { createWindowCounter } from '../limits/window-counter.ts';
import { createCountWrite } from './count-write.ts';
import { authenticate } from './authenticate.ts';
import { createHttp } from './create-http.ts';

test('what a token can have written has a rate for each user, reads have none, and it begins anew', async () => {
  const clock = createFakeClock();
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    ids: systemIds,
    trustProxy: false,
    corsOrigins: [],
    ownNames: undefined,
    connectionsPerClient: 10,
    socketMessageBytes: 1024,
  });
  onTestFinished(() => http.close());
  const requireCaller = authenticate(
    (token) => ({ userId: Number(token), username: token, role: 'member', loginId: token }),
    createCountWrite(3, (_name, windowMs) => createWindowCounter(windowMs, clock)),
  );
  http.get('/read', { onRequest: requireCaller }, () => ({}));
  http.get('/export', { onRequest: requireCaller, config: { costsAWrite: true } }, () => ({}));
  http.delete('/write', { onRequest: requireCaller }, () => ({}));
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  const write = (token: string) => http.inject({ method: 'DELETE', url: '/write', headers: as(token) });

  expect((await write('1')).statusCode).toBe(200);
  expect((await write('1')).statusCode).toBe(200);
  expect((await http.inject({ url: '/export', headers: as('1') })).statusCode).toBe(200);
  const refused = await write('1');
  expectProblem(refused, 'limits.too_many_requests');
  expect(refused.headers['retry-after']).toBe('60');
  expect((await http.inject({ url: '/export', headers: as('1') })).statusCode).toBe(429);
  expect((await http.inject({ url: '/read', headers: as('1') })).statusCode).toBe(200);
  expect((await write('2')).statusCode).toBe(200);
  clock.advance(60_000);
  expect((await write('1')).statusCode).toBe(200);
});
