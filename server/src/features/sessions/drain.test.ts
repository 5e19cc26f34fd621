import { expect, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { connectLive, startSession } from '../../../test/live-client.ts';

test('who is asked to stop is not ready, takes no new socket, and tells the others one after the other to go on elsewhere', async () => {
  const app = await buildTestApp('sqlite', { env: { DRAIN_SECONDS: '10' } });
  const address = await app.listen();
  const user = await asUser(app);
  const open = async () => connectLive(address, await startSession(app, user));
  const clients = [await open(), await open()];
  for (const client of clients) {
    client.send({ type: 'ping' });
    await client.next('pong');
  }
  expect((await app.http.inject('/readyz')).statusCode).toBe(200);
  const drained = app.drain();
  expect((await clients[0]?.closed)?.code).toBe(4000);
  expect((await app.http.inject('/readyz')).json()).toMatchObject({ detail: 'The server is stopping.' });
  expect((await app.http.inject('/healthz')).statusCode).toBe(200);
  const late = await open();
  expect((await late.closed).code).toBe(4000);
  clients[1]?.send({ type: 'ping' });
  await clients[1]?.next('pong');
  app.clock.advance(5_000);
  expect((await clients[1]?.closed)?.code).toBe(4000);
  // Whoever stands in front and looks now and then sends requests until it has looked.
  let isDrained = false;
  void drained.then(() => (isDrained = true));
  for (let asked = 0; asked < 50; asked += 1)
    expect((await app.http.inject('/healthz')).statusCode).toBe(200);
  expect(isDrained).toBe(false);
  app.clock.advance(5_000);
  await drained;
});
