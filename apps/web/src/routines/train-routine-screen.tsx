import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { NoSuchTraining } from '../train/no-such-training.tsx';
import { TrainPlanned, type PlannedStep } from '../train/train-planned.tsx';
import { TrainRefused } from '../train/train-refused.tsx';
import { routineQuery } from './queries.ts';
import { useSuggestions } from './use-suggestions.ts';

function Found({ id }: { readonly id: string }) {
  const { spotter } = useServices();
  const routine = useQuery(routineQuery(spotter, id));
  const { suggestions, isPending } = useSuggestions(routine.data);
  if (routine.isError) {
    return <TrainRefused error={routine.error} onAgain={() => void routine.refetch()} from="/routines" />;
  }
  if (!routine.data || isPending) return <Loading />;
  const { name, steps } = routine.data;
  const planned = steps.map((step, index): PlannedStep => {
    const { plan } = suggestions[index] ?? {};
    return {
      exerciseId: step.exercise_id,
      sets: step.sets,
      target: plan?.amount ?? null,
      weightKg: plan?.weightKg ?? null,
      restSeconds: step.rest_seconds,
    };
  });
  return <TrainPlanned name={name} at={`/routines/${id}`} steps={planned} />;
}

/** `/routines/<id>/train`: its exercises one after the other, as they are suggested. */
export function TrainRoutineScreen() {
  const { id = '' } = useParams();
  return /^[0-9a-f-]{36}$/i.test(id) ? <Found key={id} id={id} /> : <NoSuchTraining />;
}
