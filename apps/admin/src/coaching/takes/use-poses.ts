import { decodePoses } from '@spotter/coach/recording/decode-poses';
import { useQuery } from '@tanstack/react-query';
import type { Take } from './take.ts';
import { useLoadPoses } from './use-load-poses.ts';

/** The poses of a take, as bytes for the engine and as frames to draw. */
export function usePoses(take: Take | null) {
  const loadPoses = useLoadPoses();
  return useQuery({
    queryKey: ['poses', take?.id],
    enabled: take !== null,
    staleTime: Infinity,
    queryFn: async () => {
      if (take === null) throw new Error('There is no recording to load.');
      const bytes = await loadPoses(take);
      return { take: take.id, bytes, frames: decodePoses(bytes) };
    },
  });
}
