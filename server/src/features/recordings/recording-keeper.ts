// Keeps the poses of a session while its person wants it: gathers frames and stores them a part at a time.
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import { copyOf } from '@spotter/coach/step/copy-of';
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { NewRecording, RecordingsStore } from './recordings-store.ts';

/** Twenty seconds at 15 frames a second: enough for deflating to pay, little to lose in a crash. */
const chunkFrames = 300;
/** A longer one goes on as the next recording. */
const longestFrames = 30 * chunkFrames;
/** Fewer frames than this hold no repetition. */
const fewestFrames = 20;

/** What is trained while frames are kept. */
export interface RecordedExercise {
  readonly id: number | null;
  readonly key: string;
  readonly name: string;
}

export interface RecordingKeeper {
  readonly isOn: () => boolean;
  /** The person opted in: frames are kept from now on. */
  readonly start: () => void;
  /** The person opted out, or the session is over; what was kept stays. */
  readonly stop: () => void;
  /** @param frame may be overwritten afterwards; @param counted repetitions of the exercise so far */
  readonly frame: (exercise: RecordedExercise, frame: PoseFrame, counted: number) => void;
  /** Whatever was kept is stored when it resolves. */
  readonly settled: () => Promise<void>;
}

interface KeeperDeps {
  readonly store: Pick<RecordingsStore, 'append'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly onError: (error: unknown) => void;
}

interface OpenRecording {
  readonly recording: NewRecording;
  readonly firstMs: number;
  readonly pending: PoseFrame[];
  chunks: number;
  frames: number;
  counted: number;
}

const deflate = promisify(deflateRaw);

export function createRecordingKeeper(
  { sessionId, userId }: { readonly sessionId: string; readonly userId: number },
  { store, clock, ids, onError }: KeeperDeps,
): RecordingKeeper {
  let isOn = false;
  let open: OpenRecording | undefined;
  let storing: Promise<void> = Promise.resolve();

  function begin(exercise: RecordedExercise, { tMs }: PoseFrame): OpenRecording {
    const recording: NewRecording = {
      id: ids.uuid(),
      userId,
      sessionId,
      exerciseId: exercise.id,
      exerciseKey: exercise.key,
      exerciseName: exercise.name,
      source: 'session',
      createdAt: clock.nowMs(),
    };
    return { recording, firstMs: tMs, pending: [], chunks: 0, frames: 0, counted: 0 };
  }

  function storePending(current: OpenRecording): void {
    const frames = current.pending.splice(0);
    const last = frames.at(-1);
    if (!last || current.frames < fewestFrames) return;
    const { recording, counted } = current;
    const durationMs = Math.round(last.tMs - current.firstMs);
    current.chunks += 1;
    const number = current.chunks;
    storing = storing
      .then(async () => {
        const poses = await deflate(encodePoses(frames));
        await store.append(recording, { number, poses, frames: frames.length, durationMs, counted });
      })
      .catch(onError);
  }

  function close(): void {
    if (open) storePending(open);
    open = undefined;
  }

  return {
    isOn: () => isOn,
    start: () => {
      isOn = true;
    },
    stop: () => {
      close();
      isOn = false;
    },
    frame: (exercise, frame, counted) => {
      if (!isOn) return;
      const isOther = open && open.recording.exerciseKey !== exercise.key;
      if (isOther || (open && open.frames >= longestFrames)) close();
      open ??= begin(exercise, frame);
      open.pending.push(copyOf(frame));
      open.frames += 1;
      open.counted = counted;
      if (open.pending.length >= chunkFrames) storePending(open);
    },
    settled: () => storing,
  };
}
