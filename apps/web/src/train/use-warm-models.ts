import type { Loading } from '@spotter/browser/camera/load-models';
import type { Loaded } from '@spotter/browser/camera/follow-loading';
import { useEffect, useState } from 'react';
import { useServices } from '../app/services-context.ts';

export interface Warming {
  /** Null before it is known how much there is. */
  readonly loaded: Loaded | null;
  readonly isOver: boolean;
}

/**
 * Loads what finds poses while somebody still reads, so that the first pose is there soon after they start.
 * @param prepare loads it and does more with it; without one the browser keeps it
 */
export function useWarmModels(prepare?: (signal: AbortSignal, loading: Loading) => Promise<void>): Warming {
  const { requests } = useServices();
  const [warming, setWarming] = useState<Warming>({ loaded: null, isOver: false });
  useEffect(() => {
    const leaving = new AbortController();
    async function warm(): Promise<void> {
      const load = prepare ?? (await import('@spotter/browser/camera/open-pose-worker')).loadPoseModels;
      const tell = (loaded: Loaded): void => {
        setWarming({ loaded, isOver: false });
      };
      await load(leaving.signal, { get: requests.fetch, tell });
      setWarming((before) => ({ ...before, isOver: true }));
    }
    // What fails here is tried again, and told, once somebody starts.
    warm().catch(() => undefined);
    return () => {
      leaving.abort();
    };
  }, [requests, prepare]);
  return warming;
}
