// One session and its one socket: from the call that starts it to the message that closes it.
import type { closeCodes } from '@spotter/contract/live/close-codes';
import type { ServerMessage } from '@spotter/contract/live/server-messages';
import type { SessionStarted } from '@spotter/contract/sessions';
import { promptWithinMs } from '../http/create-caller.ts';
import type { SignedCaller } from '../http/create-signed-caller.ts';
import type { Platform, Socket, SocketData } from '../platform/ports.ts';
import { SpotterError } from '../spotter-error.ts';
import { readLiveError } from './read-live-error.ts';

export interface SessionHandlers {
  /** There is a session; its socket is being opened. */
  readonly onStarted: () => void;
  readonly onOpen: (session: string) => void;
  readonly onMessage: (message: ServerMessage) => void;
  /** Once, for whatever reason, also where no session was to be had. */
  readonly onEnd: (error: SpotterError, why: 'refused' | 'closed') => void;
}

export interface Session {
  readonly send: (data: SocketData) => void;
  /** Bytes that were sent and have not left yet. */
  readonly bufferedAmount: () => number;
  /** Nothing is heard of it any more. */
  readonly drop: () => void;
}

interface Given {
  readonly url: string;
  readonly platform: Pick<Platform, 'WebSocket' | 'makeAbort'>;
  readonly call: SignedCaller;
  /** The socket is opened with it: it has to be that of the session’s owner. */
  readonly accessToken: () => Promise<string>;
  /** Rejects where whoever is logged in may not have this session. */
  readonly checkPerson: () => Promise<void>;
}

/** The code of a close after too many wrong messages. */
const abuse: (typeof closeCodes)['abuse']['code'] = 4_507;

/** @param why what the server said before it, where it closed for that: that says more than the reason of the close */
function explainClose(code: number, reason: string, why: SpotterError | undefined): SpotterError {
  if (why && code >= 4_000) {
    const { retryAfterMs } = why;
    return new SpotterError(why.code, why.message, { status: code, retryAfterMs });
  }
  const sentence =
    reason === '' ? 'The connection to the server was lost.' : `The server closed the socket. ${reason}.`;
  return new SpotterError('client.closed', sentence, { status: code });
}

function readMessage(data: unknown): ServerMessage | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data) as ServerMessage;
  } catch {
    return undefined; // Nothing that this server says.
  }
}

export function connectSession(given: Given, handlers: SessionHandlers): Session {
  const { url, platform, call, accessToken, checkPerson } = given;
  const abort = platform.makeAbort();
  let socket: Socket | undefined;
  let isOver = false;
  let lastError: SpotterError | undefined;
  /** A session that was refused has heard of nothing but that. */
  let isAdmitted = false;

  function end(error: SpotterError, why: 'refused' | 'closed'): void {
    if (isOver) return;
    isOver = true;
    handlers.onEnd(error, why);
  }

  function open(sessionId: string, token: string): void {
    const address = `${url.replace(/^http/, 'ws')}/ws/session/${sessionId}/`;
    const opened = new platform.WebSocket(address, ['bearer', token]);
    socket = opened;
    const on = (type: Parameters<Socket['addEventListener']>[0], listener: (event: never) => void): void => {
      opened.addEventListener(type, listener as never);
    };
    on('open', () => {
      if (!isOver) handlers.onOpen(sessionId);
    });
    on('message', ({ data }: { readonly data: unknown }) => {
      const message = readMessage(data);
      if (isOver || !message) return;
      if (message.type === 'error') lastError = readLiveError(message);
      else isAdmitted = true;
      handlers.onMessage(message);
    });
    on('close', ({ code, reason }: { readonly code: number; readonly reason: string }) => {
      end(explainClose(code, reason, isAdmitted && code !== abuse ? undefined : lastError), 'closed');
    });
    // A close follows, which is what counts; without a listener some platforms end the program.
    on('error', () => undefined);
  }

  async function start(): Promise<void> {
    await checkPerson();
    const asked = { path: '/stream/sessions/start/', withinMs: promptWithinMs, abort };
    const { session_id: sessionId } = await call<SessionStarted>(asked);
    const token = await accessToken();
    await checkPerson();
    if (isOver) return;
    handlers.onStarted();
    open(sessionId, token);
  }

  start().catch((error: unknown) => {
    const known = error instanceof SpotterError;
    end(known ? error : new SpotterError('client.wrong_use', String(error), { cause: error }), 'refused');
  });

  return {
    send(data) {
      socket?.send(data as never);
    },
    bufferedAmount: () => socket?.bufferedAmount ?? 0,
    drop() {
      isOver = true;
      abort.abort();
      socket?.close();
    },
  };
}
