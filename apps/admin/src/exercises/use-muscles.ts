import { useQuery } from '@tanstack/react-query';
import { useCalls } from '../api/use-calls.ts';

/** The standard list of muscles, as choices. */
export function useMuscles() {
  const { muscles } = useCalls();
  const { data, isPending } = useQuery({
    queryKey: ['muscles'],
    queryFn: () => muscles(),
    staleTime: Infinity,
  });
  return { choices: data ?? [], isPending };
}
