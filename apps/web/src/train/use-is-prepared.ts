import { useQueries } from '@tanstack/react-query';
import { useServices } from '../app/services-context.ts';
import { useIsAway } from '../offline/use-is-away.ts';
import { trainableQuery } from './trainable-query.ts';

/**
 * Loads what some exercises are coached by, so that the device keeps it for where there is no network.
 * @param exerciseIds of the catalogue
 * @returns whether they can be trained now
 */
export function useIsPrepared(exerciseIds: readonly number[]): boolean {
  const { spotter } = useServices();
  const isAway = useIsAway();
  const all = useQueries({
    queries: [...new Set(exerciseIds)].map((id) => trainableQuery(spotter, String(id))),
  });
  return !isAway || all.every(({ data }) => data !== undefined);
}
