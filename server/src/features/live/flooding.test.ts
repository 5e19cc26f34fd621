import { encodeBinaryPose } from '@spotter/contract/live/binary-pose';
import { closeCodes } from '@spotter/contract/live/close-codes';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { systemClock } from '../../platform/clock.ts';

const megabyte = 1024 * 1024;
const nobody = encodeBinaryPose({ t: 0, aspect: 1, landmarks: null, world: null });

async function connect(app: TestApp): Promise<LiveClient> {
  const address = await app.listen();
  const client = await connectLive(address, await startSession(app, await asUser(app)));
  client.send({ exercise_type: 'squat' });
  await client.next('status');
  return client;
}

/** Lets the event loop go round once. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('a client that never reads is closed with 4003, and little is kept for it', async () => {
  const app = await buildTestApp('sqlite', {
    env: { LIMIT_MESSAGES_PER_SECOND: '10000', LIMIT_BYTES_PER_SECOND: '1000000000' },
    overrides: { clock: systemClock },
  });
  const client = await connect(app);
  client.socket.pause();
  let mostUnread = 0;
  const [ofServer] = app.http.websocketServer.clients;
  while (ofServer?.readyState === WebSocket.OPEN) {
    for (let message = 0; message < 200; message++) client.socket.send(nobody);
    mostUnread = Math.max(mostUnread, ofServer.bufferedAmount);
    await turn();
  }
  client.socket.resume();
  expect(await client.closed).toEqual(closeCodes.slow_reader);
  expect(mostUnread).toBeLessThan(1.5 * megabyte);
});

test('a client that pings the protocol without end and never reads is cut off', async () => {
  const app = await buildTestApp('sqlite');
  const client = await connect(app);
  client.socket.pause();
  const [ofServer] = app.http.websocketServer.clients;
  while (ofServer?.readyState === WebSocket.OPEN) {
    for (let ping = 0; ping < 200; ping++) client.socket.ping(Buffer.alloc(125));
    await turn();
  }
  await expect.poll(() => app.http.websocketServer.clients.size).toBe(0);
});

test('what is beyond sixty messages a second is dropped and told once a second; after ten seconds the socket is closed', async () => {
  const app = await buildTestApp('sqlite');
  const client = await connect(app);
  app.clock.advance(1_000);
  for (let second = 0; second < 10; second++) {
    for (let message = 0; message < 80; message++) client.send({ type: 'ping', id: second });
    expect((await client.next('error')).code).toBe('live.too_fast');
    app.clock.advance(1_000);
  }
  expect(client.socket.readyState).toBe(WebSocket.OPEN);
  for (let message = 0; message < 61; message++) client.send({ type: 'ping' });
  expect(await client.closed).toEqual(closeCodes.abuse);
  const pongs = client.received.filter((message) => message.type === 'pong' && message.id === 5);
  expect(pongs).toHaveLength(60);
  expect(client.received.filter(({ type }) => type === 'error')).toHaveLength(10);
});

test('pongs that nobody asked for count as messages do', async () => {
  const app = await buildTestApp('sqlite');
  const client = await connect(app);
  for (let second = 0; second <= 10; second++) {
    app.clock.advance(1_000);
    for (let pong = 0; pong < 80; pong++) client.socket.pong();
    if (second < 10) expect((await client.next('error')).code).toBe('live.too_fast');
  }
  expect(await client.closed).toEqual(closeCodes.abuse);
});

test('what is beyond 4 MB a second is dropped and told', async () => {
  const app = await buildTestApp('sqlite');
  const client = await connect(app);
  const frame = JSON.stringify({ type: 'client_data', data: { padding: 'x'.repeat(megabyte) } });
  app.clock.advance(1_000);
  for (let message = 0; message < 4; message++) client.send(frame);
  expect((await client.next('error')).code).toBe('live.too_fast');
  expect(client.received.filter(({ type }) => type === 'server_response')).toHaveLength(3);
});

test('a second that keeps to the limits makes up for those that did not', async () => {
  const app = await buildTestApp('sqlite');
  const client = await connect(app);
  for (let second = 0; second < 25; second++) {
    app.clock.advance(1_000);
    const messages = second % 10 === 9 ? 1 : 61;
    for (let message = 0; message < messages; message++) client.send({ type: 'ping', id: second });
    if (messages > 1) expect((await client.next('error')).code).toBe('live.too_fast');
    else await client.next('pong');
  }
  expect(client.socket.readyState).toBe(WebSocket.OPEN);
});
