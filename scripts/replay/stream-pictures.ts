// One set over the socket, as a phone does it.
import { setTimeout as wait } from 'node:timers/promises';
import type { FrameMessage, ServerMessage } from '@spotter/contract/live/server-messages';

/** The last answer has come when nothing came for so long. */
const quietMs = 1_500;

interface Streamed {
  readonly repetitions: number;
  readonly sent: number;
  /** Pictures that the server skipped, since newer ones had come. */
  readonly dropped: number;
}

interface StreamOptions {
  /** Of the socket. */
  readonly url: string;
  readonly exercise: string;
  /** Pictures a second. */
  readonly fps: number;
  readonly pictures: AsyncIterable<Buffer>;
  /** Gets each line that is worth reading. */
  readonly say: (line: string) => void;
  /** Ends the set early. */
  readonly stop: AbortSignal;
}

function describe(message: FrameMessage, previousState: string): string | undefined {
  const { state, prediction, confidence, count } = message;
  if (prediction !== undefined) return `${state} ${count}: ${prediction} (${String(confidence)})`;
  return state === previousState ? undefined : state;
}

async function open(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => {
      reject(new Error('The socket could not be opened. Does a proxy stand between that does not pass it?'));
    });
  });
  return socket;
}

/** @throws where the exercise is refused or the server closes the socket, with its words */
export async function streamPictures(options: StreamOptions): Promise<Streamed> {
  const { url, exercise, fps, pictures, say, stop } = options;
  const socket = await open(url);
  const seen = { repetitions: 0, sent: 0, dropped: 0 };
  let state = '';
  let lastAnswerAt = performance.now();
  const chosen = Promise.withResolvers<undefined>();
  socket.addEventListener('close', ({ reason }) => {
    chosen.reject(new Error(`The server closed the socket. ${reason}`));
  });
  socket.addEventListener('message', ({ data }) => {
    lastAnswerAt = performance.now();
    const message = JSON.parse(String(data)) as ServerMessage;
    if (message.type === 'status') {
      say(message.status);
      chosen.resolve(undefined);
    } else if (message.type === 'error') {
      say(`error ${message.code}: ${message.message}`);
      chosen.reject(new Error(message.message));
    } else if (message.type === 'frame') {
      const line = describe(message, state);
      if (line !== undefined) say(`${(message.t / 1000).toFixed(1).padStart(6)} s  ${line}`);
      state = message.state;
      seen.repetitions = message.count;
      seen.dropped = message.dropped;
    }
  });

  try {
    socket.send(JSON.stringify({ exercise_type: exercise }));
    await chosen.promise;
    const startedAt = performance.now();
    for await (const jpeg of pictures) {
      await wait(Math.max(0, startedAt + (seen.sent * 1000) / fps - performance.now()));
      if (stop.aborted) break;
      if (socket.readyState !== WebSocket.OPEN) throw new Error('The server closed the socket.');
      socket.send(JSON.stringify({ frame: jpeg.toString('base64') }));
      seen.sent += 1;
    }
    lastAnswerAt = Math.max(lastAnswerAt, performance.now());
    while (!stop.aborted && performance.now() - lastAnswerAt < quietMs) await wait(100);
    return { ...seen };
  } finally {
    socket.close();
  }
}
