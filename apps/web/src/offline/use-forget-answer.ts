import { hashKey, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useServices } from '../app/services-context.ts';
import { keptAnswers } from './kept-answers.ts';

/** Forgets what was deleted, in the page and on the device. */
export function useForgetAnswer(): (key: QueryKey) => Promise<void> {
  const services = useServices();
  const queries = useQueryClient();
  return async (queryKey) => {
    queries.removeQueries({ queryKey, exact: true });
    // A device that keeps nothing has nothing to forget.
    await keptAnswers(services)
      .forget(hashKey(queryKey))
      .catch(() => undefined);
  };
}
