import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { systemIds } from '../ids.ts';
import { createHttp } from './create-http.ts';
import { deadlines } from './limit-connections.ts';

/** @param silentMs in place of the real one */
async function serve(silentMs: number) {
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
  expect(http.server.timeout).toBe(deadlines.silentMs);
  http.server.setTimeout(silentMs);
  http.get('/large', () => Buffer.alloc(4_000_000));
  await http.listen({ port: 0, host: '127.0.0.1' });
  const ofServer = once(http.server, 'connection') as Promise<[Socket]>;
  const client = connect(Number(new URL(http.listeningOrigin).port), '127.0.0.1');
  client.on('error', () => undefined);
  onTestFinished(() => void client.destroy());
  return { client, server: (await ofServer)[0] };
}

const twenty = 'GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(20);

test('a connection that takes nothing of its answers is ended', async () => {
  const { client, server } = await serve(200);
  client.pause();
  client.write(twenty);
  await once(server, 'close');
  expect(server.destroyed).toBe(true);
});

test('one that stops reading is ended when Node has looked twice at most', async () => {
  const silentMs = 300;
  const { client, server } = await serve(silentMs);
  client.write(twenty);
  await once(client, 'data');
  client.pause();
  // Of the same loop: where it is late, both are.
  const late = new Promise((resolve) => setTimeout(resolve, 3 * silentMs, 'open').unref());
  expect(await Promise.race([once(server, 'close').then(() => 'closed'), late])).toBe('closed');
  expect(2 * deadlines.silentMs).toBeLessThanOrEqual(deadlines.requestMs);
});

test('one that reads, however late the last answer comes, gets them all', async () => {
  const { client } = await serve(10_000);
  client.write(twenty);
  let bytes = 0;
  for await (const piece of client as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes >= 80_000_000) break;
  }
  expect(bytes).toBeGreaterThanOrEqual(80_000_000);
});
