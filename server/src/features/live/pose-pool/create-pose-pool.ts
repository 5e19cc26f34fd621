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
  /** A worker that has opened so many video decoders is replaced; 50 by default. */
  readonly decodersEach?: number;
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
  /** Rejects what waits, gives each worker two seconds for its frame, and resolves when all have ended. */
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

/**
 * What a decoder leaves behind in its process: 0.27 MB and three threads where its stream of VP8 was damaged (measured over
 * 2,000 streams, @napi-rs/webcodecs 1.3.1), and more of H.264. So a worker has its day.
 */
const decodersADay = 50;
/** A worn worker goes on for the videos that hang on it, but not for ever. */
const longestDay = 3;
/** Between attempts to start a worker that died before it was ready. */
const restartMs = 2000;

/** Nothing is loaded here: the first `ready()` or frame starts the workers, and the models load in them. */
export function createPosePool(options: PosePoolOptions): PosePool {
  const { size, modelFolder, model, maxPixels = 4096 * 4096, frameTimeoutMs = 10_000 } = options;
  const { frames: maxJobs, bytes: maxBytes } = options.maxWaiting ?? { frames: 256, bytes: 64 * 1024 * 1024 };
  const { decodersEach = decodersADay } = options;
  const settings = { modelFolder, model, maxPixels };
  const wanted = Math.max(1, size);
  const workers = new Map<PoseProcess, 'loading' | 'free' | 'busy'>();
  /** Those to be replaced, and the decoders they have opened. Another is ready, or on its way, for each. */
  const worn = new Map<PoseProcess, number>();
  const restarts = new Set<NodeJS.Timeout>();
  const leaving = new Set<Promise<void>>();
  const waiting = createTurnQueue<WaitingJob>({ maxJobs, maxBytes });
  let readyWaiters: { resolve: () => void; reject: (error: PoseError) => void }[] = [];
  let isStarted = false;
  let isClosed = false;
  const streams = new Set<Stream>();
  let lastStream = 0;
  const counts = { found: 0, refused: 0, failed: 0, replaced: 0 };

  const count = (...states: ('loading' | 'free' | 'busy')[]): number =>
    [...workers.values()].filter((state) => states.includes(state)).length;

  function dispatch(): void {
    for (const [worker, state] of workers) {
      if (state !== 'free') continue;
      const job = waiting.take(({ stream }) =>
        stream?.worker ? stream.worker === worker : !stream || !worn.has(worker),
      );
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

  /** Lets worn workers go where others are ready in their place. */
  function relieve(): void {
    for (const [worker, decoders] of worn) {
      if (workers.get(worker) !== 'free' || count('free', 'busy') <= wanted) continue;
      const isWatching = [...streams].some((stream) => stream.worker === worker);
      if (isWatching && decoders < decodersEach * longestDay) continue;
      worn.delete(worker);
      workers.delete(worker);
      retire(worker);
    }
  }

  function startWorker(): void {
    const worker = startPoseProcess(settings, frameTimeoutMs, {
      onFree(decoders) {
        workers.set(worker, 'free');
        if (decoders >= decodersEach) {
          if (!worn.has(worker)) startWorker();
          worn.set(worker, decoders);
        }
        relieve();
        for (const waiter of readyWaiters) waiter.resolve();
        readyWaiters = [];
        dispatch();
      },
      onGone(cause) {
        const state = workers.get(worker);
        if (!workers.delete(worker)) return;
        retire(worker);
        if (isClosed) return;
        options.onWorkerLost?.(cause);
        counts.replaced += 1;
        if (worn.delete(worker)) return;
        if (state !== 'loading') {
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
    for (let started = 0; started < wanted; started++) startWorker();
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
        const itsStream = message.kind === 'video' ? stream : null;
        add({ seat, owner, bytes, message, stream: itsStream, resolve, reject });
        return promise;
      }

      function forget(): void {
        if (!stream) return;
        stream.worker?.forget(stream.number);
        streams.delete(stream);
        stream = null;
        relieve();
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
            lastStream += 1;
            stream = { number: lastStream, track: part.track, worker: null };
            streams.add(stream);
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
