import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCalls } from '../../api/use-calls.ts';
import { useCan } from '../../app/use-can.ts';
import { useWords } from '../../words/use-words.ts';
import { takesOf, type Take } from './take.ts';

/** Everything that this person may try the exercise on. */
export function useTakes(exercise: AdminExerciseDetail): {
  readonly takes: readonly Take[] | null;
  readonly error: Error | null;
} {
  const words = useWords();
  const { samples, recordings } = useCalls();
  const mayWatch = useCan('recordings', 'show');
  const sampled = useQuery({ queryKey: ['samples'], queryFn: samples, staleTime: Infinity });
  const recorded = useQuery({ queryKey: ['recordings'], queryFn: recordings, enabled: mayWatch });
  const { id, slug, name } = exercise;
  const takes = useMemo(
    () => (sampled.data ? takesOf(words, { id, slug, name }, sampled.data, recorded.data ?? []) : null),
    [words, sampled.data, recorded.data, id, slug, name],
  );
  return { takes, error: sampled.error ?? recorded.error };
}
