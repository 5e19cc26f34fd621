import { useEffect, useState } from 'react';
import { useServices } from '../app/services-context.ts';

export interface Warming {
  /** As they travel; null before it is known. */
  readonly bytes: number | null;
  readonly isOver: boolean;
}

/**
 * Loads what finds poses while somebody still reads, so that the first pose is there soon after they start.
 * @param prepare does more with what was loaded, before it is over
 */
export function useWarmModels(prepare?: (signal: AbortSignal) => Promise<void>): Warming {
  const { requests } = useServices();
  const [warming, setWarming] = useState<Warming>({ bytes: null, isOver: false });
  useEffect(() => {
    const leaving = new AbortController();
    async function warm(): Promise<void> {
      const { warmModels } = await import('@spotter/browser/camera/open-pose-worker');
      await warmModels(requests.fetch, leaving.signal, (bytes) => {
        setWarming({ bytes, isOver: false });
      });
      await prepare?.(leaving.signal);
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
