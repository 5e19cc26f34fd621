// npm run replay: a small real client of the documented interface. It registers a throw-away user, logs in, starts a
// session, streams a video's pictures over the socket as phones do, and prints what the server answers.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { TokenPair } from '@spotter/contract/accounts';
import type { FrameMessage, ServerMessage } from '@spotter/contract/live/server-messages';
import type { SessionStarted } from '@spotter/contract/sessions';
import { cutVideo } from './replay/cut-video.ts';

const usage =
  'Usage: npm run replay -- --video FILE --exercise NAME [--url http://localhost:8000] [--fps 10]';
/** The last answer has come when nothing came for so long. */
const quietMs = 1_500;

function readOptions() {
  try {
    return parseArgs({
      options: {
        video: { type: 'string' },
        exercise: { type: 'string' },
        url: { type: 'string', default: 'http://localhost:8000' },
        fps: { type: 'string', default: '10' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${String(error)}\n${usage}`);
    process.exit(2);
  }
}

const values = readOptions();
if (values.help) {
  console.log(usage);
  process.exit(0);
}

async function call<T>(path: string, options: { token?: string; body?: unknown } = {}): Promise<T> {
  const response = await fetch(values.url + path, {
    method: options.body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

async function startSession(): Promise<string> {
  const username = `Replay ${randomUUID()}`;
  const password = randomUUID();
  await call('/api/auth/register/', {
    body: { username, email: `${randomUUID()}@replay.example`, password },
  });
  const { access_token } = await call<TokenPair>('/api/auth/login/', { body: { username, password } });
  return (await call<SessionStarted>('/stream/sessions/start/', { token: access_token })).session_id;
}

function describe(message: FrameMessage, previousState: string): string | undefined {
  const { state, prediction, confidence, count } = message;
  if (prediction !== undefined) return `${state} ${count}: ${prediction} (${String(confidence)})`;
  return state === previousState ? undefined : state;
}

async function replay(video: string, exercise: string, fps: number): Promise<number> {
  const sessionId = await startSession();
  const socket = new WebSocket(`${values.url.replace(/^http/, 'ws')}/ws/session/${sessionId}/`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => {
      reject(new Error('The socket could not be opened.'));
    });
  });
  let reps = 0;
  let state = '';
  let lastAnswerAt = performance.now();
  let initialized: (isReady: boolean) => void = () => undefined;
  const chosen = new Promise<boolean>((resolve) => (initialized = resolve));
  socket.addEventListener('message', ({ data }) => {
    lastAnswerAt = performance.now();
    const message = JSON.parse(String(data)) as ServerMessage;
    if (message.type === 'status') {
      console.log(message.status);
      initialized(true);
    } else if (message.type === 'error') {
      console.log(`error ${message.code}: ${message.message}`);
      initialized(false);
    } else if (message.type === 'frame') {
      const line = describe(message, state);
      if (line !== undefined) console.log(`${(message.t / 1000).toFixed(1).padStart(6)} s  ${line}`);
      state = message.state;
      reps = message.count;
    }
  });

  socket.send(JSON.stringify({ exercise_type: exercise }));
  if (!(await chosen)) {
    process.exitCode = 1;
    socket.close();
    return 0;
  }
  const startedAt = performance.now();
  let sent = 0;
  for await (const jpeg of cutVideo(video, fps)) {
    await wait(Math.max(0, startedAt + (sent * 1000) / fps - performance.now()));
    if (socket.readyState !== WebSocket.OPEN) throw new Error('The server closed the socket.');
    socket.send(JSON.stringify({ frame: jpeg.toString('base64') }));
    sent += 1;
  }
  lastAnswerAt = Math.max(lastAnswerAt, performance.now());
  while (performance.now() - lastAnswerAt < quietMs) await wait(100);
  socket.close();
  return reps;
}

const { video, exercise } = values;
if (video === undefined || exercise === undefined) {
  console.error(usage);
  process.exit(2);
}
try {
  const reps = await replay(video, exercise, Number(values.fps));
  console.log(`reps: ${reps}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
