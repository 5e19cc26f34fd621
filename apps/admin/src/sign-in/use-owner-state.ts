import type { OwnerState } from '@spotter/contract/admin/access';
import { useQuery } from '@tanstack/react-query';
import { useTransport } from '../api/transport-context.ts';

/** Whether there is an owner, and whether the server sends mail; nothing until that is known. */
export function useOwnerState(): OwnerState | undefined {
  const { call } = useTransport();
  const { data } = useQuery({
    queryKey: ['owner'],
    queryFn: () => call<OwnerState>('GET', 'owner'),
    retry: false,
  });
  return data;
}
