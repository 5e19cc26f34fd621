import { useSyncExternalStore } from 'react';
import { useServices } from '../app/services-context.ts';

/** Whether the server cannot be reached, as far as is known. */
export function useIsAway(): boolean {
  const { connection } = useServices();
  return useSyncExternalStore(connection.subscribe, connection.isAway);
}
