// Finds poses in camera frames on worker threads; a frame goes to any free worker, the others wait in order.
import type { Region } from '@spotter/pose/region';
import { PoseError } from './pose-error.ts';
import { startPoseThread, type PoseJob, type PoseThread } from './pose-thread.ts';
import type { LandmarkModel, PoseResult } from './worker-messages.ts';

export interface PosePoolOptions {
  /** Worker threads, at least one. */
  readonly size: number;
  /** The folder that scripts/prepare-models.ts fills. */
  readonly modelFolder: string;
  readonly model: LandmarkModel;
  /** Larger pictures (width times height, in pixels) are refused; 4096 x 4096 by default. */
  readonly maxPixels?: number;
  /** A frame that takes longer is given up and its worker replaced; 10 s by default. */
  readonly frameTimeoutMs?: number;
  /** Told about each worker that ended without being asked to, for the log. */
  readonly onWorkerLost?: (cause: unknown) => void;
}

export interface PosePoolStats {
  readonly workers: number;
  readonly ready: number;
  readonly busy: number;
  readonly waiting: number;
  /** Frames answered with a result, whether or not it shows a person. */
  readonly found: number;
  /** Frames that were no whole JPEG, or too large. */
  readonly refused: number;
  /** Frames lost to a worker that died, or to closing. */
  readonly failed: number;
  readonly replaced: number;
}

export interface PosePool {
  /** Starts the workers where they are not running yet; resolves when one can take a frame, rejects when none can start. */
  readonly ready: () => Promise<void>;
  /** Whether a frame would be worked on; false until the first worker has loaded its models. */
  readonly isReady: () => boolean;
  /** @throws PoseError (as a rejection) where the frame has no answer */
  readonly find: (
    jpeg: Uint8Array,
    region: Region | null,
    options: { readonly countPeople: boolean },
  ) => Promise<PoseResult>;
  readonly stats: () => PosePoolStats;
  /**
   * Rejects what waits and lets each worker finish its frame. May be called again. To be awaited before the process
   * exits: a worker that is torn down inside onnxruntime takes the process with it.
   */
  readonly close: () => Promise<void>;
}

/** Between attempts to start a worker that died before it was ready. */
const restartMs = 2000;

/** Nothing is loaded here: the first `ready()` or `find()` starts the workers, and the models load on their threads. */
export function createPosePool(options: PosePoolOptions): PosePool {
  const { size, modelFolder, model, maxPixels = 4096 * 4096, frameTimeoutMs = 10_000 } = options;
  const settings = { modelFolder, model, maxPixels };
  const threads = new Map<PoseThread, 'loading' | 'free' | 'busy'>();
  const restarts = new Set<NodeJS.Timeout>();
  const leaving = new Set<Promise<void>>();
  const waiting: PoseJob[] = [];
  let readyWaiters: { resolve: () => void; reject: (error: PoseError) => void }[] = [];
  let isStarted = false;
  let isClosed = false;
  const counts = { found: 0, refused: 0, failed: 0, replaced: 0 };

  const count = (...states: ('loading' | 'free' | 'busy')[]): number =>
    [...threads.values()].filter((state) => states.includes(state)).length;

  function dispatch(): void {
    for (const [thread, state] of threads) {
      if (state !== 'free') continue;
      const job = waiting.shift();
      if (job === undefined) return;
      threads.set(thread, 'busy');
      thread.take(job);
    }
  }

  function rejectAll(error: PoseError): void {
    for (const waiter of readyWaiters) waiter.reject(error);
    readyWaiters = [];
    for (const job of waiting.splice(0)) job.reject(error);
  }

  function retire(thread: PoseThread): void {
    const left = thread.stop().finally(() => leaving.delete(left));
    leaving.add(left);
  }

  function startThread(): void {
    const thread = startPoseThread(settings, frameTimeoutMs, {
      onFree() {
        threads.set(thread, 'free');
        for (const waiter of readyWaiters) waiter.resolve();
        readyWaiters = [];
        dispatch();
      },
      onGone(cause) {
        const hadStarted = threads.get(thread) !== 'loading';
        threads.delete(thread);
        retire(thread);
        if (isClosed) return;
        options.onWorkerLost?.(cause);
        counts.replaced += 1;
        if (hadStarted) {
          startThread();
          return;
        }
        if (threads.size === 0)
          rejectAll(new PoseError('pose_failed', 'Poses cannot be found right now.', cause));
        restartLater();
      },
    });
    threads.set(thread, 'loading');
  }

  function restartLater(): void {
    const timer = setTimeout(() => {
      restarts.delete(timer);
      startThread();
    }, restartMs);
    restarts.add(timer);
  }

  function start(): void {
    if (isStarted || isClosed) return;
    isStarted = true;
    for (let started = 0; started < Math.max(1, size); started++) startThread();
  }

  function refuse(error: PoseError): void {
    counts[error.code === 'pose_failed' ? 'failed' : 'refused'] += 1;
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
    find(jpeg, region, { countPeople }) {
      start();
      return new Promise<PoseResult>((resolve, reject) => {
        const job: PoseJob = {
          jpeg,
          region,
          countPeople,
          resolve(result) {
            counts.found += 1;
            resolve(result);
          },
          reject(error) {
            refuse(error);
            reject(error);
          },
        };
        if (threads.size === 0) {
          job.reject(new PoseError('pose_failed', 'Poses cannot be found right now.'));
          return;
        }
        waiting.push(job);
        dispatch();
      });
    },
    stats: () => ({
      workers: threads.size,
      ready: count('free', 'busy'),
      busy: count('busy'),
      waiting: waiting.length,
      ...counts,
    }),
    async close() {
      isClosed = true;
      for (const timer of restarts) clearTimeout(timer);
      restarts.clear();
      rejectAll(new PoseError('pose_failed', 'The server is stopping.'));
      for (const thread of threads.keys()) retire(thread);
      await Promise.all(leaving);
    },
  };
}
