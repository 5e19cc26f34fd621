import { useQuery } from '@tanstack/react-query';
import { useServices } from '../app/services-context.ts';

/** Whether this server looks at pictures; undefined before that is known, or where it is away. */
export function useServerLooks(): boolean | undefined {
  const { spotter } = useServices();
  const limits = useQuery({ queryKey: ['limits'], queryFn: () => spotter.limits(), staleTime: Infinity });
  return limits.data?.pictures;
}
