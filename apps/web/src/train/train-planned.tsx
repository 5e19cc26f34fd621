import { useQueries } from '@tanstack/react-query';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { NoSuchTraining } from './no-such-training.tsx';
import type { PlannedExercise } from './programme.ts';
import { TrainPage } from './train-page.tsx';
import { TrainRefused } from './train-refused.tsx';
import { trainableQuery } from './trainable-query.ts';

export interface PlannedStep extends Omit<PlannedExercise, 'what' | 'restMs'> {
  readonly exerciseId: number;
  readonly restSeconds: number | null;
}

interface TrainPlannedProps {
  readonly name: string;
  /** Address of where it is planned. */
  readonly at: string;
  readonly steps: readonly PlannedStep[];
}

/** Trains several exercises one after the other, once all that they are coached by is there. */
export function TrainPlanned({ name, at, steps }: TrainPlannedProps) {
  const { spotter } = useServices();
  const found = useQueries({
    queries: steps.map(({ exerciseId }) => trainableQuery(spotter, String(exerciseId))),
  });
  const failed = found.find(({ isError }) => isError);
  if (failed) {
    return <TrainRefused error={failed.error} onAgain={() => void failed.refetch()} from={at} />;
  }
  if (found.some(({ data }) => data === undefined)) return <Loading />;
  const [first, ...others] = steps.flatMap(({ exerciseId: _id, restSeconds, ...step }, index) => {
    const what = found[index]?.data;
    return what ? [{ ...step, what, restMs: restSeconds === null ? null : restSeconds * 1000 }] : [];
  });
  if (!first) return <NoSuchTraining />;
  return <TrainPage key={at} meant={{ kind: 'planned', name, at, exercises: [first, ...others] }} />;
}
