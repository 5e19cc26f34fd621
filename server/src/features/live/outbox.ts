import type { Socket } from 'node:net';
import type { ServerMessage } from '@spotter/contract/live/server-messages';
import type { WebSocket } from '@fastify/websocket';
import { textFrame } from './text-frame.ts';

/** A client that does not read would have the server keep everything that it is sent (230 MB, measured). */
const mostUnreadBytes = 1024 * 1024;

export interface Outbox {
  readonly send: (message: ServerMessage) => void;
}

/**
 * Writes past the library, which writes the header and the text of a message one after the other. It does not compress, so nothing waits
 * in it that would have to come first. What is sent in one turn of the event loop goes out after its work, all at once: a reader that is
 * woken for each piece by itself costs more than all else of an answer (decision 0029).
 * @param stream which the socket stands on
 * @param onSlow called once, when more than 1 MB waits to be read and the work that is being told of is done; nothing more is
 *   sent from then on
 */
export function createOutbox(
  socket: Pick<WebSocket, 'readyState' | 'OPEN'>,
  stream: Pick<Socket, 'cork' | 'uncork' | 'write' | 'writableLength'>,
  onSlow: () => void,
): Outbox {
  let isSlow = false;
  let isHeld = false;

  function release(): void {
    isHeld = false;
    stream.uncork();
  }

  function hold(): void {
    if (isHeld) return;
    isHeld = true;
    stream.cork();
    process.nextTick(release);
  }

  return {
    send: (message) => {
      if (isSlow || socket.readyState !== socket.OPEN) return;
      hold();
      stream.write(textFrame(JSON.stringify(message)));
      if (stream.writableLength <= mostUnreadBytes) return;
      isSlow = true;
      // What is told may be a part of what one frame came to: closed in its middle, a session would leave half of it.
      queueMicrotask(onSlow);
    },
  };
}
