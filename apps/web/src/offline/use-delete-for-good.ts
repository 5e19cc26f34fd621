import { hashKey, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { keptAnswers } from './kept-answers.ts';

/** What has a page of its own and stands in a list. */
interface Listed {
  readonly deleteIt: () => Promise<void>;
  readonly queryKey: QueryKey;
  readonly list: { readonly queryKey: QueryKey };
  /** The page of the list. */
  readonly backTo: string;
}

/** Deletes it, leaves its page, and forgets it in the page and on the device. */
export function useDeleteForGood({ deleteIt, queryKey, list, backTo }: Listed): () => Promise<void> {
  const services = useServices();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await deleteIt();
    await navigate(backTo, { replace: true });
    queries.removeQueries({ queryKey, exact: true });
    // A device that keeps nothing has nothing to forget.
    await keptAnswers(services)
      .forget(hashKey(queryKey))
      .catch(() => undefined);
    await queries.invalidateQueries({ queryKey: list.queryKey });
  };
}
