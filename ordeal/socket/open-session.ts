// A socket with an exercise chosen, and what it is answered.
import { WebSocket } from 'ws';
import type { Target } from '../target.ts';

const answerWithinMs = 10_000;

export interface LiveSession {
  readonly socket: WebSocket;
  /** Sends it, and resolves with the next message that is meant, any one unless told; undefined where the socket was closed first. */
  readonly ask: (
    message: string | Uint8Array,
    isMeant?: (said: string) => boolean,
  ) => Promise<string | undefined>;
  /** Resolves with the code. */
  readonly closed: Promise<number>;
}

export async function startSession(url: string, token: string): Promise<string> {
  const started = await fetch(`${url}/stream/sessions/start/`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { session_id: id } = (await started.json()) as { readonly session_id: string };
  return id;
}

export async function openSession({ url }: Target, token: string): Promise<LiveSession> {
  const id = await startSession(url, token);
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws/session/${id}/`);
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await Promise.race([new Promise((resolve) => socket.once('open', resolve)), closed]);

  const ask: LiveSession['ask'] = async (message, isMeant = () => true) => {
    if (socket.readyState !== WebSocket.OPEN) return undefined;
    let stop = (): void => undefined;
    const answer = new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`no answer within ${answerWithinMs} ms`));
      }, answerWithinMs);
      const hear = (data: Buffer): void => {
        const said = data.toString('utf8');
        if (isMeant(said)) resolve(said);
      };
      socket.on('message', hear);
      stop = () => {
        clearTimeout(timer);
        socket.off('message', hear);
      };
    });
    socket.send(message);
    try {
      return await Promise.race([answer, closed.then(() => undefined)]);
    } finally {
      stop();
    }
  };
  await ask('{"exercise_type":"squat"}');
  return { socket, ask, closed };
}
