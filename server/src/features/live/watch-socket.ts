// Whether the other end is still there: pings it, and notices when it stays silent for too long.
import type { WebSocket } from '@fastify/websocket';
import type { Clock } from '../../platform/clock.ts';

const pingEveryMs = 25_000;
/** With the period of the pings and the time to close this lets go of a dead peer within 40 s. */
const pongWithinMs = 11_000;

interface WatchOptions {
  readonly clock: Clock;
  readonly idleMs: number;
  readonly lastMessageAt: () => number;
  readonly onIdle: () => void;
  readonly onNoPong: () => void;
}

/** @returns stops watching */
export function watchSocket(
  socket: Pick<WebSocket, 'ping' | 'on' | 'readyState' | 'OPEN'>,
  { clock, idleMs, lastMessageAt, onIdle, onNoPong }: WatchOptions,
): () => void {
  let isAnswered = true;
  let stopDeadline = (): void => undefined;
  let stopIdle = (): void => undefined;

  function waitForIdle(): void {
    const leftMs = lastMessageAt() + idleMs - clock.nowMs();
    if (leftMs <= 0) onIdle();
    else stopIdle = clock.after(leftMs, waitForIdle);
  }

  socket.on('pong', () => (isAnswered = true));
  const stopPings = clock.every(pingEveryMs, () => {
    if (socket.readyState !== socket.OPEN) return;
    isAnswered = false;
    socket.ping();
    stopDeadline = clock.after(pongWithinMs, () => {
      if (!isAnswered) onNoPong();
    });
  });
  waitForIdle();

  return () => {
    stopPings();
    stopDeadline();
    stopIdle();
  };
}
