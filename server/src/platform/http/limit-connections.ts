// How long a connection may take for what it sends, and how many one client may hold open.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { clientAddress } from './client-address.ts';

/**
 * Milliseconds. A slow phone sends 8 MB, the largest body, in a minute at 1.1 Mbit/s; Node looks for late ones every few
 * seconds. A socket's handshake is a request like any other. A client that takes nothing of its answers is cut off too:
 * what it does not read lies in memory. Node only looks each time `silentMs` has passed, and lets a connection be where
 * anything of an answer went out since it was last looked at: the last to be cut off has read nothing for twice as long.
 * Open sockets have deadlines of their own.
 */
export const deadlines = {
  headersMs: 15_000,
  requestMs: 60_000,
  keepAliveMs: 30_000,
  silentMs: 30_000,
  checkEveryMs: 5_000,
} as const;

const refusal = [
  'HTTP/1.1 503 Service Unavailable',
  'Content-Type: text/plain; charset=utf-8',
  'Retry-After: 10',
  'Connection: close',
  '',
  'Too many connections from this network address. Close some first.\n',
].join('\r\n');

/** Turns further connections of a client away, sockets among them; proxies that are trusted hold those of everybody. */
export function limitConnections(
  server: Server,
  perClient: number,
  isProxy: (address: string) => boolean,
): void {
  const open = new Map<string, number>();

  server.on('connection', (socket: Socket) => {
    const { remoteAddress } = socket;
    if (remoteAddress === undefined || isProxy(remoteAddress)) return;
    const client = clientAddress(remoteAddress);
    const count = (open.get(client) ?? 0) + 1;
    open.set(client, count);
    socket.once('close', () => {
      const left = (open.get(client) ?? 1) - 1;
      if (left === 0) open.delete(client);
      else open.set(client, left);
    });
    if (count > perClient) socket.end(refusal, () => socket.destroy());
  });
}
