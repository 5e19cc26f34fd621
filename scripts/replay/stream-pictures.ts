// One set over the socket, as a phone does it.
import { setTimeout as wait } from 'node:timers/promises';
import type { Spotter, Training } from '@spotter/client';
import type { FrameMessage } from '@spotter/contract/live/server-messages';

/** The last answer has come when nothing came for so long. */
const quietMs = 1_500;

interface Streamed {
  readonly repetitions: number;
  readonly sent: number;
  /** Pictures that were skipped, here or on the server, since newer ones had come. */
  readonly dropped: number;
}

interface StreamOptions {
  readonly spotter: Pick<Spotter, 'train'>;
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

/** Follows the answers, and tells those that are worth reading. */
function follow(training: Training, say: StreamOptions['say']) {
  const seen = { repetitions: 0, dropped: 0, lastAnswerAt: performance.now() };
  let state = '';
  training.on('problem', ({ code, message }) => {
    seen.lastAnswerAt = performance.now();
    say(`error ${code}: ${message}`);
  });
  training.on('frame', (message) => {
    seen.lastAnswerAt = performance.now();
    if (message.type !== 'frame') return;
    const line = describe(message, state);
    if (line !== undefined) say(`${(message.t / 1000).toFixed(1).padStart(6)} s  ${line}`);
    ({ state } = message);
    seen.repetitions = message.count;
    seen.dropped = message.dropped;
  });
  return seen;
}

/** Resolves when the training ends. @throws where nobody asked for it, with the words of the server */
async function readToEnd(training: Training): Promise<void> {
  for await (const { type } of training) if (type === 'summary') return;
}

/** @throws where the exercise is refused or the server ends the training, with its words */
export async function streamPictures(options: StreamOptions): Promise<Streamed> {
  const { spotter, exercise, fps, pictures, say, stop } = options;
  const training = await spotter.train({ exercise });
  say(`Ready: ${training.settings.exercise?.name ?? exercise}`);
  const seen = follow(training, say);
  const over = readToEnd(training);
  over.catch(() => undefined); // Told below.
  let sent = 0;
  const startedAt = performance.now();
  for await (const jpeg of pictures) {
    await wait(Math.max(0, startedAt + (sent * 1000) / fps - performance.now()));
    if (stop.aborted || training.state === 'ended') break;
    training.sendPicture(jpeg);
    sent += 1;
  }
  seen.lastAnswerAt = Math.max(seen.lastAnswerAt, performance.now());
  while (!stop.aborted && training.state !== 'ended' && performance.now() - seen.lastAnswerAt < quietMs) {
    await wait(100);
  }
  await training.end();
  await over;
  return { repetitions: seen.repetitions, sent, dropped: seen.dropped + training.dropped };
}
