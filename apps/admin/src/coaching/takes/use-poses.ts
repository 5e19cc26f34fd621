import { decodePoses } from '@spotter/coach/recording/decode-poses';
import { useQuery } from '@tanstack/react-query';
import { useCalls } from '../../api/use-calls.ts';
import type { Take } from './take.ts';

/** The poses of a take, as bytes for the engine and as frames to draw. Fetched once: each look at a recording is noted. */
export function usePoses(take: Take | null) {
  const { poses } = useCalls();
  return useQuery({
    queryKey: ['poses', take?.id],
    enabled: take !== null,
    staleTime: Infinity,
    queryFn: async () => {
      if (take === null) throw new Error('There is no recording to load.');
      const bytes = await poses(take.kind, take.id.slice(take.kind.length + 1));
      return { take: take.id, bytes, frames: decodePoses(bytes) };
    },
  });
}
