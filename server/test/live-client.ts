// A client of the socket on a real loopback connection.
import { ServerMessage } from '@spotter/contract/live/server-messages';
import type { SessionStarted } from '@spotter/contract/sessions';
import { Compile } from 'typebox/compile';
import { onTestFinished } from 'vitest';
import { WebSocket, type ClientOptions } from 'ws';
import type { TestUser } from './as-user.ts';
import type { TestApp } from './build-test-app.ts';

type MessageOf<T extends ServerMessage['type']> = Extract<ServerMessage, { type: T }>;

export interface LiveClient {
  readonly socket: WebSocket;
  /** Every message so far. */
  readonly received: readonly ServerMessage[];
  /** Objects go as JSON text, bytes as a binary message, strings as they are. */
  readonly send: (message: object | string) => void;
  /** The next message of this type that has not been asked for; those before it are passed over. */
  readonly next: <T extends ServerMessage['type']>(type: T) => Promise<MessageOf<T>>;
  /** As the server said it; 1006 where the connection broke without a word. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
}

export interface LiveOptions extends ClientOptions {
  /** By default `/ws/session/<id>/`. */
  readonly path?: string;
  readonly protocols?: readonly string[];
}

/** Starts a session through the interface and gives its id. */
export async function startSession(app: Pick<TestApp, 'http'>, user: TestUser): Promise<string> {
  const response = await app.http.inject({ url: '/stream/sessions/start/', headers: user.headers });
  if (response.statusCode !== 201) throw new Error(response.body);
  return response.json<SessionStarted>().session_id;
}

const isServerMessage = Compile(ServerMessage);

/** Whatever the server says has to be what the contract publishes. */
function readMessage(data: Buffer): ServerMessage {
  const message: unknown = JSON.parse(data.toString('utf8'));
  if (isServerMessage.Check(message)) return message;
  throw new Error(`the contract knows no such message: ${data.toString('utf8')}`);
}

function readMessages(socket: WebSocket) {
  const received: ServerMessage[] = [];
  const waiters = new Set<() => void>();
  let readTo = 0;
  socket.on('message', (data: Buffer) => {
    received.push(readMessage(data));
    for (const wake of waiters) wake();
  });

  async function next<T extends ServerMessage['type']>(type: T): Promise<MessageOf<T>> {
    for (;;) {
      while (readTo < received.length) {
        const message = received[readTo];
        readTo += 1;
        if (message?.type === type) return message as MessageOf<T>;
      }
      if (socket.readyState === WebSocket.CLOSED) throw new Error(`the socket closed before any ${type}`);
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          waiters.delete(wake);
          socket.off('close', wake);
          resolve();
        };
        waiters.add(wake);
        socket.once('close', wake);
      });
    }
  }
  return { received, next };
}

/** @param address what `listen` gave, such as http://127.0.0.1:4711 */
export async function connectLive(
  address: string,
  sessionId: string,
  { path = `/ws/session/${sessionId}/`, protocols = [], ...options }: LiveOptions = {},
): Promise<LiveClient> {
  const socket = new WebSocket(address.replace(/^http/, 'ws') + path, [...protocols], options);
  onTestFinished(() => {
    socket.terminate();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code: number, reason: Buffer) => {
      resolve({ code, reason: reason.toString('utf8') });
    });
  });
  const { received, next } = readMessages(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => undefined);
  return {
    socket,
    received,
    send: (message) => {
      const isRaw = typeof message === 'string' || message instanceof Uint8Array;
      socket.send(isRaw ? message : JSON.stringify(message));
    },
    next,
    closed,
  };
}
