// Whether the other end is still there: pings it, and notices when it stays silent for too long.
import type { WebSocket } from '@fastify/websocket';
import type { Clock } from '../../platform/clock.ts';

const pingEveryMs = 25_000;
/** With the period of the pings and the time to close this lets go of a dead peer within 40 s. */
const pongWithinMs = 11_000;

/** Whoever is asked whether they are there has so long to answer. */
const answerWithinMs = 2_000;

export interface SocketWatch {
  /** Asks at once: whether neither a pong nor a message comes within two seconds. One that closes is not silent. */
  readonly isSilent: () => Promise<boolean>;
  readonly stop: () => void;
}

interface WatchOptions {
  readonly clock: Clock;
  readonly idleMs: number;
  readonly lastMessageAt: () => number;
  readonly onIdle: () => void;
  readonly onNoPong: () => void;
}

export function watchSocket(
  socket: Pick<WebSocket, 'ping' | 'on' | 'once' | 'readyState' | 'OPEN'>,
  { clock, idleMs, lastMessageAt, onIdle, onNoPong }: WatchOptions,
): SocketWatch {
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

  return {
    isSilent: () => {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const askedAt = clock.nowMs();
      const isThere = () => {
        resolve(false);
      };
      if (socket.readyState !== socket.OPEN) isThere();
      else socket.ping();
      for (const sign of ['pong', 'close'] as const) socket.once(sign, isThere);
      // A pong may wait behind pictures on their way up.
      clock.after(answerWithinMs, () => {
        resolve(lastMessageAt() <= askedAt);
      });
      return promise;
    },
    stop: () => {
      stopPings();
      stopDeadline();
      stopIdle();
    },
  };
}
