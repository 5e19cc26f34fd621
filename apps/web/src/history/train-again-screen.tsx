import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { keptOptions } from '../train/train-options.ts';
import { NoSuchTraining } from '../train/no-such-training.tsx';
import { TrainPlanned } from '../train/train-planned.tsx';
import { TrainRefused } from '../train/train-refused.tsx';
import { useWords } from '../words/use-words.ts';
import { workoutQuery } from './queries.ts';
import { stepsOf } from './steps-of.ts';

function Found({ id }: { readonly id: string }) {
  const { say, formats } = useWords();
  const { spotter } = useServices();
  const workout = useQuery(workoutQuery(spotter, id));
  if (workout.isPending) return <Loading />;
  if (workout.isError) {
    return <TrainRefused error={workout.error} onAgain={() => void workout.refetch()} from="/history" />;
  }
  const { started_at } = workout.data;
  return (
    <TrainPlanned
      name={say('history.workout.title', { day: formats.dayOfYear(new Date(started_at)) })}
      at={`/history/${id}`}
      steps={stepsOf(workout.data, keptOptions().restSeconds)}
    />
  );
}

/** `/history/<id>/train`: all that was done in a workout once more. */
export function TrainAgainScreen() {
  const { id = '' } = useParams();
  return /^[0-9a-f-]{36}$/i.test(id) ? <Found key={id} id={id} /> : <NoSuchTraining />;
}
