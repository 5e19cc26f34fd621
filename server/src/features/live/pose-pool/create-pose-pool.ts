// Finds poses in camera frames by worker processes; a frame goes to any free worker, and people who wait take turns.
import { PoseError } from './pose-error.ts';
import { startPoseProcess, type PoseProcess } from './pose-process.ts';
import { createTurnQueue, type Waiting } from './turn-queue.ts';
import type { VideoTrack } from '../video/video-track.ts';
import type { JobMessage, LandmarkModel, Look, PoseJob, PoseResult, VideoPart } from './worker-messages.ts';

export interface PosePoolOptions {
  /** Worker processes, at least one. */
  readonly size: number;
  /** The folder that scripts/prepare-models.ts fills. */
  readonly modelFolder: string;
  readonly model: LandmarkModel;
  /** Larger pictures (width times height, in pixels) are refused; 4096 x 4096 by default. */
  readonly maxPixels?: number;
  /** A frame that takes longer is given up and its worker ended and replaced; 10 s by default. */
  readonly frameTimeoutMs?: number;
  /** What may wait for a worker: 256 frames and 64 MB by default. */
  readonly maxWaiting?: { readonly frames: number; readonly bytes: number };
  /** Told about each worker that ended without being asked to, for the log. */
  readonly onWorkerLost?: (cause: unknown) => void;
}

export interface PosePoolStats {
  readonly workers: number;
  /** Of the worker processes. */
  readonly pids: readonly number[];
  readonly ready: number;
  readonly busy: number;
  readonly waiting: number;
  /** Frames answered with a result, whether or not it shows a person. */
  readonly found: number;
  /** Frames that were no whole picture, or too large. */
  readonly refused: number;
  /** Frames lost to a worker that died, to closing, or because too much waited. */
  readonly failed: number;
  readonly replaced: number;
}

/** What one session has looked at. */
export interface PoseSeat {
  /** @throws PoseError (as a rejection) where the frame has no answer */
  readonly find: (picture: Uint8Array, look: Look) => Promise<PoseResult>;
  /**
   * The next part of a video stream, by the worker that has decoded what came before. A stream begins with a key frame, and
   * goes on with one after each error. @returns null where it showed nothing new, or was not to be looked at
   */
  readonly watch: (part: VideoPart) => Promise<PoseResult | null>;
  /** Nothing of it waits any longer: that is rejected. */
  readonly leave: () => void;
}

export interface PosePool {
  /** Starts the workers where they are not running yet; resolves when one can take a frame, rejects when none can start. */
  readonly ready: () => Promise<void>;
  /** Whether a frame would be worked on; false until the first worker has loaded its models. */
  readonly isReady: () => boolean;
  /** @param owner whose frames they are: owners take turns, not seats */
  readonly join: (owner: string) => PoseSeat;
  readonly stats: () => PosePoolStats;
  /**
   * Rejects what waits, lets each worker finish its frame for two seconds, and has ended all of them when it resolves. May
   * be called again.
   */
  readonly close: () => Promise<void>;
}

/** The video stream of a seat, and the worker that has decoded what came of it. */
interface Stream {
  readonly number: number;
  readonly track: VideoTrack;
  worker: PoseProcess | null;
}

interface WaitingJob extends PoseJob, Waiting {
  readonly seat: PoseSeat;
  /** Null where any worker will do. */
  readonly stream: Stream | null;
}

/** Between attempts to start a worker that died before it was ready. */
const restartMs = 2000;

/** Nothing is loaded here: the first `ready()` or frame starts the workers, and the models load in them. */
export function createPosePool(options: PosePoolOptions): PosePool {
  const { size, modelFolder, model, maxPixels = 4096 * 4096, frameTimeoutMs = 10_000 } = options;
  const { frames: maxJobs, bytes: maxBytes } = options.maxWaiting ?? { frames: 256, bytes: 64 * 1024 * 1024 };
  const settings = { modelFolder, model, maxPixels };
  const workers = new Map<PoseProcess, 'loading' | 'free' | 'busy'>();
  const restarts = new Set<NodeJS.Timeout>();
  const leaving = new Set<Promise<void>>();
  const waiting = createTurnQueue<WaitingJob>({ maxJobs, maxBytes });
  let readyWaiters: { resolve: () => void; reject: (error: PoseError) => void }[] = [];
  let isStarted = false;
  let isClosed = false;
  let streams = 0;
  const counts = { found: 0, refused: 0, failed: 0, replaced: 0 };

  const count = (...states: ('loading' | 'free' | 'busy')[]): number =>
    [...workers.values()].filter((state) => states.includes(state)).length;

  function dispatch(): void {
    for (const [worker, state] of workers) {
      if (state !== 'free') continue;
      const job = waiting.take(({ stream }) => !stream?.worker || stream.worker === worker);
      if (job === undefined) continue;
      if (job.stream) job.stream.worker = worker;
      workers.set(worker, 'busy');
      worker.take(job);
    }
  }

  function rejectAll(error: PoseError): void {
    for (const waiter of readyWaiters) waiter.reject(error);
    readyWaiters = [];
    for (const job of waiting.remove(() => true)) job.reject(error);
  }

  function retire(worker: PoseProcess): void {
    const left = worker.stop().finally(() => leaving.delete(left));
    leaving.add(left);
  }

  function startWorker(): void {
    const worker = startPoseProcess(settings, frameTimeoutMs, {
      onFree() {
        workers.set(worker, 'free');
        for (const waiter of readyWaiters) waiter.resolve();
        readyWaiters = [];
        dispatch();
      },
      onGone(cause) {
        const hadStarted = workers.get(worker) !== 'loading';
        workers.delete(worker);
        retire(worker);
        if (isClosed) return;
        options.onWorkerLost?.(cause);
        counts.replaced += 1;
        if (hadStarted) {
          startWorker();
          return;
        }
        if (workers.size === 0)
          rejectAll(new PoseError('pose_failed', 'Poses cannot be found right now.', cause));
        restartLater();
      },
    });
    workers.set(worker, 'loading');
  }

  function restartLater(): void {
    const timer = setTimeout(() => {
      restarts.delete(timer);
      startWorker();
    }, restartMs);
    restarts.add(timer);
  }

  function start(): void {
    if (isStarted || isClosed) return;
    isStarted = true;
    for (let started = 0; started < Math.max(1, size); started++) startWorker();
  }

  function counted(job: WaitingJob): WaitingJob {
    return {
      ...job,
      resolve(result) {
        counts.found += 1;
        job.resolve(result);
      },
      reject(error) {
        counts[error.code === 'pose_failed' ? 'failed' : 'refused'] += 1;
        job.reject(error);
      },
    };
  }

  function add(job: WaitingJob): void {
    if (isClosed || workers.size === 0) {
      counted(job).reject(new PoseError('pose_failed', 'Poses cannot be found right now.'));
      return;
    }
    for (const dropped of waiting.put(counted(job))) {
      dropped.reject(
        new PoseError('pose_failed', 'More frames wait than can be looked at; send the next one.'),
      );
    }
    dispatch();
  }

  return {
    ready() {
      start();
      if (count('free', 'busy') > 0) return Promise.resolve();
      if (isClosed) return Promise.reject(new PoseError('pose_failed', 'The pose pool is closed.'));
      return new Promise((resolve, reject) => {
        readyWaiters.push({ resolve, reject });
      });
    },
    isReady: () => count('free', 'busy') > 0,
    join(owner) {
      let stream: Stream | null = null;

      function ask(message: JobMessage, bytes: number): Promise<PoseResult | null> {
        start();
        const { promise, resolve, reject } = Promise.withResolvers<PoseResult | null>();
        add({
          seat,
          owner,
          bytes,
          message,
          stream: message.kind === 'video' ? stream : null,
          resolve,
          reject,
        });
        return promise;
      }

      function forget(): void {
        stream?.worker?.forget(stream.number);
        stream = null;
      }

      const seat: PoseSeat = {
        find: async (picture, look) => {
          const found = await ask({ kind: 'picture', picture, look }, picture.length);
          if (!found) throw new PoseError('pose_failed', 'The frame was lost; send the next one.');
          return found;
        },
        watch: (part) => {
          if (stream?.track !== part.track) {
            forget();
            streams += 1;
            stream = { number: streams, track: part.track, worker: null };
          }
          if (stream.worker && !workers.has(stream.worker)) stream.worker = null;
          const bytes = part.frames.reduce((sum, { data }) => sum + data.length, 0);
          return ask({ kind: 'video', stream: stream.number, ...part }, bytes);
        },
        leave: () => {
          for (const job of waiting.remove((one) => one.seat === seat)) {
            job.reject(new PoseError('pose_failed', 'The session is over.'));
          }
          forget();
        },
      };
      return seat;
    },
    stats: () => ({
      workers: workers.size,
      pids: [...workers.keys()].map(({ pid }) => pid),
      ready: count('free', 'busy'),
      busy: count('busy'),
      waiting: waiting.size(),
      ...counts,
    }),
    async close() {
      isClosed = true;
      for (const timer of restarts) clearTimeout(timer);
      restarts.clear();
      rejectAll(new PoseError('pose_failed', 'The server is stopping.'));
      for (const worker of workers.keys()) retire(worker);
      await Promise.all(leaving);
    },
  };
}
