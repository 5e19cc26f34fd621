// What somebody means to train, kept for as long as the page lives.
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Services } from '../app/services.ts';

type Routines = Pick<Services['spotter'], 'routines'>;

export const routinesQuery = ({ routines }: Routines) =>
  queryOptions({ queryKey: ['routines'], queryFn: () => routines.list() });

export const routineQuery = ({ routines }: Routines, id: string) =>
  queryOptions({ queryKey: ['routines', id], queryFn: () => routines.get(id) });

/** @param language of names and sentences */
export const readyRoutinesQuery = ({ routines }: Routines, language: string) =>
  queryOptions({ queryKey: ['ready-routines', language], queryFn: () => routines.ready(language) });

/** Asks again for what was changed, so that the device keeps it too; what cannot be asked now is shown as it was changed. */
export async function askAgain(queries: QueryClient, { routines }: Routines, id?: string): Promise<void> {
  const list = queries.query({ ...routinesQuery({ routines }), staleTime: 0 });
  const one = id && queries.query({ ...routineQuery({ routines }, id), staleTime: 0 });
  await Promise.allSettled([list, one]);
}
