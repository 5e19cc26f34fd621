import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useTransport } from '../api/transport-context.ts';

/** The token of a link in the address, and what the server says of it: asking uses nothing up. */
export function useLink<T>(path: string) {
  const { call } = useTransport();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const answer = useQuery({
    queryKey: ['link', path, token],
    queryFn: async () => (await call<T | undefined>('GET', path, { query: { token } })) ?? null,
    retry: false,
    // It would answer otherwise once the form has been sent.
    staleTime: Infinity,
  });
  return { ...answer, token };
}
