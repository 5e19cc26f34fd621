// What finds poses, opened while somebody still reads, so that it is there when they start.
import type { Loaded } from '@spotter/browser/camera/follow-loading';
import type { PoseWorker } from '@spotter/browser/camera/follow-person';
import type { Loading } from '@spotter/browser/camera/load-models';
import { createListeners } from '../parts/create-listeners.ts';

export interface ReadyFinder {
  /**
   * Loads and opens it, until it is told to stop; what was handed over goes on.
   * @returns once it is open. @throws CameraError (as a rejection)
   */
  readonly prepare: (signal: AbortSignal, loading: Loading) => Promise<void>;
  /** Hands over what was prepared, to one only; else opens it now. @throws CameraError (as a rejection) */
  readonly take: (signal: AbortSignal) => Promise<PoseWorker>;
  /** What has come of what was opened last; null before it is known how much that is. */
  readonly loaded: () => Loaded | null;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

interface Prepared {
  readonly closing: AbortController;
  readonly opening: Promise<PoseWorker>;
}

/** @param open a worker, until the signal ends it */
export function createReadyFinder(
  open: (signal: AbortSignal, loading: Partial<Loading>) => Promise<PoseWorker>,
): ReadyFinder {
  const listeners = createListeners();
  let prepared: Prepared | undefined;
  let loaded: Loaded | null = null;

  function openTold(signal: AbortSignal, loading: Partial<Loading> = {}): Promise<PoseWorker> {
    const tell = (next: Loaded): void => {
      loaded = next;
      listeners.tell();
      loading.tell?.(next);
    };
    return open(signal, { ...loading, tell });
  }

  return {
    loaded: () => loaded,
    subscribe: listeners.add,
    prepare: async (signal, loading) => {
      signal.throwIfAborted();
      const closing = new AbortController();
      const mine = { closing, opening: openTold(closing.signal, loading) };
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
      if (!mine) return openTold(signal);
      signal.addEventListener('abort', () => {
        mine.closing.abort();
      });
      try {
        return await mine.opening;
      } catch {
        // What failed while nobody waited is tried again, and told.
        return await openTold(signal);
      }
    },
  };
}
