import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { textFrame } from './text-frame.ts';

/** What a client of the library reads of frames that are written beside what the library itself sends. */
async function read(texts: readonly string[]): Promise<string[]> {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
  sockets.on('connection', (socket, { socket: stream }) => {
    for (const text of texts) stream.write(textFrame(text));
    socket.send('last');
    socket.close();
  });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void http.close());
  const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const received: string[] = [];
  client.on('message', (data: Buffer, isBinary) => received.push(isBinary ? 'binary' : data.toString()));
  await once(client, 'close');
  return received;
}

test('texts of every length of header, and of every script, come as they were, in their order', async () => {
  const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 100_000];
  const texts = [
    ...lengths.map((length) => 'x'.repeat(length)),
    'Ziel erreicht: größer',
    'بلغت الهدف',
    '💪'.repeat(60),
  ];
  expect(await read(texts)).toEqual([...texts, 'last']);
});
