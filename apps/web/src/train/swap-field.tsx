import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useServices } from '../app/services-context.ts';
import { exercisesQuery } from '../catalogue/queries.ts';
import { Choice } from '../parts/choice.tsx';
import { Refused } from '../parts/refused.tsx';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';
import type { Trainable } from './open-coach.ts';
import { plannedNow } from './programme.ts';
import { trainableQuery } from './trainable-query.ts';
import type { TrainRun } from './train-run.ts';
import { useShown } from './use-shown.ts';

interface SwapFieldProps {
  readonly run: Pick<TrainRun, 'swap' | 'subscribe' | 'read'>;
}

const idOf = (what: Trainable): number | null => (what.kind === 'exercise' ? what.id : null);

/** Another exercise of the same group instead of the one that is next. */
export function SwapField({ run }: SwapFieldProps) {
  const { say, exerciseName } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const exercises = useQuery(exercisesQuery(spotter)).data ?? [];
  const work = useWork();
  const id = idOf(useShown(run, ({ programme }) => plannedNow(programme).what));
  const group = exercises.find((exercise) => exercise.id === id)?.groupID;
  const alike = exercises.filter(({ groupID }) => groupID === group);
  if (id === null || alike.length < 2) return null;
  return (
    <>
      <Choice
        label={say('train.next.swap')}
        value={String(id)}
        options={alike.map((exercise) => ({ value: String(exercise.id), name: exerciseName(exercise.name) }))}
        onChoose={(value) => {
          work.run(async () => {
            run.swap(await queries.query(trainableQuery(spotter, value)));
          });
        }}
      />
      {work.error !== null && <Refused error={work.error} />}
    </>
  );
}
