import { connect } from 'node:net';
import type { Outcome, Trial } from '../trial.ts';

const sockets = { body: 700, headers: 100, handshake: 100, nothing: 100, unread: 5 } as const;
const begun = {
  body: 'POST /api/auth/login/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
  headers: 'GET /healthz HTTP/1.1\r\nHost: loc',
  handshake: 'GET /ws/session/x/ HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n',
  nothing: '',
  unread: 'GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(300),
} as const;
/** The longest deadline (server/src/platform/http/limit-connections.ts), and how often Node looks. */
const goneWithinMs = 60_000 + 10_000;
const dripEveryMs = 1_000;

/**
 * Bodies drip on, byte by byte: each keeps its connection busy, and none comes to its end. Who reads nothing drips too,
 * which the server does not read before its answers are gone: only so a client learns that it was cut off.
 */
export const neverFinished: Trial = {
  name: 'connections that never finish what they send, or read nothing',
  bar: 'all are closed within 70 s, and others are answered meanwhile',
  databases: ['sqlite'],
  options: { env: { LIMIT_CONNECTIONS: '5000' } },
  run: async ({ url }): Promise<Outcome> => {
    const { port, hostname } = new URL(url);
    const since = performance.now();
    const closed = Object.entries(sockets).flatMap(([kind, count]) =>
      Array.from({ length: count }, async () => {
        const socket = connect(Number(port), hostname);
        socket.on('error', () => undefined);
        if (kind === 'unread') socket.pause();
        else socket.resume();
        const text = begun[kind as keyof typeof begun];
        if (text !== '') socket.write(text);
        const drip = setInterval(() => {
          if (kind === 'body' || kind === 'unread') socket.write(' ');
        }, dripEveryMs);
        await new Promise((resolve) => socket.once('close', resolve));
        clearInterval(drip);
        return performance.now() - since;
      }),
    );
    const answer = await fetch(`${url}/healthz`);
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, goneWithinMs, 'late' as const).unref());
    const all = await Promise.race([Promise.all(closed), late]);
    const seen =
      all === 'late'
        ? `some of ${closed.length} were open after ${goneWithinMs / 1000} s`
        : `${closed.length} connections, the last closed after ${(Math.max(...all) / 1000).toFixed(0)} s`;
    return {
      seen,
      failures: [
        ...(all === 'late' ? [seen] : []),
        ...(answer.status === 200 ? [] : [`/healthz answered ${answer.status}`]),
      ],
    };
  },
};
