import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useCalls } from '../../api/use-calls.ts';
import type { Take } from './take.ts';

/** Gives the poses of takes in the compact form. Each is fetched once: every look at a recording is in the audit log. */
export function useLoadPoses(): (take: Take) => Promise<Uint8Array> {
  const { poses } = useCalls();
  const client = useQueryClient();
  return useCallback(
    (take) =>
      take.poses === null
        ? client.query({
            queryKey: ['bytes', take.id],
            staleTime: 'static',
            queryFn: () => poses(take.id),
          })
        : Promise.resolve(take.poses),
    [client, poses],
  );
}
