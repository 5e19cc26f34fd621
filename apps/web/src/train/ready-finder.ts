// What finds poses, opened while somebody still reads, so that it is there when they start.
import type { Loading, PoseWorker } from '@spotter/browser/camera/open-pose-worker';

export interface ReadyFinder {
  /**
   * Loads and opens it, until it is told to stop; what was handed over goes on.
   * @returns once it is open. @throws CameraError (as a rejection)
   */
  readonly prepare: (signal: AbortSignal, loading: Loading) => Promise<void>;
  /** Hands over what was prepared, to one only; else opens it now. @throws CameraError (as a rejection) */
  readonly take: (signal: AbortSignal) => Promise<PoseWorker>;
}

interface Prepared {
  readonly closing: AbortController;
  readonly opening: Promise<PoseWorker>;
}

/** @param open a worker, until the signal ends it */
export function createReadyFinder(
  open: (signal: AbortSignal, loading?: Loading) => Promise<PoseWorker>,
): ReadyFinder {
  let prepared: Prepared | undefined;
  return {
    prepare: async (signal, loading) => {
      signal.throwIfAborted();
      const closing = new AbortController();
      const mine = { closing, opening: open(closing.signal, loading) };
      prepared = mine;
      signal.addEventListener('abort', () => {
        if (prepared !== mine) return;
        prepared = undefined;
        closing.abort();
      });
      await mine.opening;
    },
    take: async (signal) => {
      const mine = prepared;
      prepared = undefined;
      if (!mine) return open(signal);
      signal.addEventListener('abort', () => {
        mine.closing.abort();
      });
      try {
        return await mine.opening;
      } catch {
        // What failed while nobody waited is tried again, and told.
        return await open(signal);
      }
    },
  };
}
