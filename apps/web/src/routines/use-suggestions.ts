import type { Routine } from '@spotter/contract/routines';
import { useQuery } from '@tanstack/react-query';
import { useNextTime } from '../after-set/use-next-time.ts';
import { useServices } from '../app/services-context.ts';
import { doneSets } from '../history/done-sets.ts';
import { workoutsQuery } from '../history/queries.ts';
import { suggestStep, type Suggestion } from './suggest-step.ts';

/** What to do of each step next; as planned until what was done is known. */
export function useSuggestions(routine: Routine | undefined): {
  readonly suggestions: readonly Suggestion[];
  readonly isPending: boolean;
} {
  const { spotter } = useServices();
  const suggest = useNextTime();
  const workouts = useQuery(workoutsQuery(spotter));
  const done = doneSets(workouts.data ?? []);
  const suggestions = (routine?.steps ?? []).map((step) =>
    suggestStep(
      step,
      done.filter(({ exercise_id }) => exercise_id === step.exercise_id),
      routine ?? { updated_at: '' },
      suggest,
    ),
  );
  return { suggestions, isPending: workouts.isPending };
}
