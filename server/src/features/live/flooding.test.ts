import { encodeBinaryPose } from '@spotter/contract/live/binary-pose';
import { closeCodes } from '@spotter/contract/live/close-codes';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';
import { systemClock } from '../../platform/clock.ts';

const megabyte = 1024 * 1024;
/** Without a time, so that the moment of arrival counts. */
const emptyFrame = JSON.stringify({ type: 'pose', landmarks: null });
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
    // No more than a turn has time for: of what is more, only the newest would be answered.
    for (let message = 0; message < 100; message++) client.socket.send(nobody);
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

const sharedApp = shareTestApp('sqlite');

test('frames beyond sixty messages a second are dropped, counted and told once a second; after ten seconds the socket is closed', async () => {
  const app = await sharedApp();
  const client = await connect(app);
  app.clock.advance(1_000);
  for (let second = 0; second < 10; second++) {
    for (let message = 0; message < 80; message++) client.send(emptyFrame);
    expect((await client.next('error')).code).toBe('live.too_fast');
    client.send({ type: 'ping', id: second });
    expect((await client.next('pong')).id).toBe(second);
    app.clock.advance(1_000);
  }
  expect(client.socket.readyState).toBe(WebSocket.OPEN);
  client.send({ type: 'client_data', data: {} });
  expect((await client.next('server_response')).data.dropped).toBe(200);
  for (let message = 0; message < 60; message++) client.send(emptyFrame);
  expect(await client.closed).toEqual(closeCodes.abuse);
  expect(client.received.filter(({ type }) => type === 'frame')).toHaveLength(10 * 60 + 59);
  expect(client.received.filter(({ type }) => type === 'error')).toHaveLength(10);
});

test('of a burst beyond the limits the newest frame is looked at, and no long piece of it is left out', async () => {
  const app = await sharedApp();
  const client = await connect(app);
  client.send({ type: 'configure', feedback: 'lean' });
  await client.next('session.ready');
  app.clock.advance(1_500);
  // In one piece, as a network that stood still brings it.
  const { _socket: stream } = client.socket as unknown as { readonly _socket: Socket };
  stream.cork();
  for (let seq = 1; seq <= 150; seq++) client.send({ type: 'pose', seq, landmarks: null });
  stream.uncork();
  client.send({ type: 'ping', id: 'after' });
  while ((await client.next('pong')).id !== 'after');
  const seqs = client.received.flatMap((message) => (message.type === 'lean' ? [message.seq ?? 0] : []));
  expect(seqs.length).toBeLessThanOrEqual(60);
  expect(seqs.at(-1)).toBe(150);
  expect(Math.max(...seqs.map((seq, index) => seq - (seqs[index - 1] ?? 0)))).toBeLessThanOrEqual(4);
});

test('a set that is finished in the middle of a flood of frames is finished, whatever the frames are', async () => {
  const app = await sharedApp();
  const client = await connect(app);
  const frames = [
    nobody,
    emptyFrame,
    JSON.stringify({ frame: 'x'.repeat(100_000) }),
    Buffer.from([0xff, 0xd8, 0xff]),
  ];
  for (const [index, frame] of frames.entries()) {
    app.clock.advance(1_900);
    client.send({ type: 'start_set' });
    for (let message = 0; message < 300; message++) client.send(frame);
    client.send({ type: 'finish_set' });
    for (let message = 0; message < 300; message++) client.send(frame);
    expect(await client.next('set_finished')).toMatchObject({ set: index + 1, exercise: 'squat' });
    client.send({ type: 'client_data', data: {} });
    const { dropped } = (await client.next('server_response')).data;
    expect(dropped).toBeGreaterThanOrEqual((index + 1) * 541);
  }
});

/** As many a program writes JSON. */
const inAscii = (message: object) =>
  JSON.stringify(message).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

test.each(['é', '😀'])(
  'the longest note, of %s, is heard in the middle of a flood of frames',
  async (letter) => {
    const app = await sharedApp();
    const client = await connect(app);
    client.send({ type: 'configure', feedback: 'events' });
    await client.next('session.ready');
    app.clock.advance(2_000);
    for (let message = 0; message < 300; message++) client.send(emptyFrame);
    client.send(inAscii({ type: 'correct_set', correction: { note: letter.repeat(1_000) } }));
    client.send({ type: 'ping', id: 'after' });
    while ((await client.next('pong')).id !== 'after');
    const codes = client.received.flatMap((message) => (message.type === 'error' ? [message.code] : []));
    expect(codes).toContain('live.no_set');
  },
);

test('commands beyond the limits are all done; ten seconds of them close the socket as well', async () => {
  const app = await sharedApp();
  const client = await connect(app);
  for (let second = 0; second <= 10; second++) {
    app.clock.advance(1_000);
    for (let message = 0; message < 80; message++) client.send({ type: 'ping', id: second });
    if (second < 10) expect((await client.next('error')).code).toBe('live.too_fast');
  }
  expect(await client.closed).toEqual(closeCodes.abuse);
  const pongs = client.received.filter(({ type }) => type === 'pong');
  expect(pongs).toHaveLength(10 * 80 + 60);
});

test('more commands than any person gives close the socket at once, so that none is lost without a word', async () => {
  const app = await sharedApp();
  const client = await connect(app);
  app.clock.advance(1_000);
  for (let message = 0; message < 700; message++) client.send({ type: 'ping' });
  expect(await client.closed).toEqual(closeCodes.abuse);
  expect(client.received.filter(({ type }) => type === 'pong')).toHaveLength(660);
});

test('pongs that nobody asked for count as messages do', async () => {
  const app = await sharedApp();
  const client = await connect(app);
  for (let second = 0; second <= 10; second++) {
    app.clock.advance(1_000);
    for (let pong = 0; pong < 80; pong++) client.socket.pong();
    if (second < 10) expect((await client.next('error')).code).toBe('live.too_fast');
  }
  expect(await client.closed).toEqual(closeCodes.abuse);
});

test('what is beyond 4 MB a second is dropped and told', async () => {
  const app = await sharedApp();
  const client = await connect(app);
  const frame = JSON.stringify({ type: 'client_data', data: { padding: 'x'.repeat(megabyte) } });
  app.clock.advance(1_000);
  for (let message = 0; message < 4; message++) client.send(frame);
  expect((await client.next('error')).code).toBe('live.too_fast');
  expect(client.received.filter(({ type }) => type === 'server_response')).toHaveLength(3);
});

test('a second that keeps to the limits makes up for those that did not', async () => {
  const app = await sharedApp();
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
