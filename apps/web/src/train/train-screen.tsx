import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { exerciseQuery } from '../catalogue/queries.ts';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../words/use-words.ts';

export function TrainScreen() {
  const { say } = useWords();
  const { id = '' } = useParams();
  const { spotter } = useServices();
  const exercise = useQuery(exerciseQuery(spotter, Number(id)));
  if (exercise.isPending) return <Loading />;
  if (exercise.isError) return <Refused error={exercise.error} onAgain={() => void exercise.refetch()} />;
  return (
    <Page title={say('train.title', { exercise: exercise.data.name })}>
      <TextLink to={`/exercises/${id}`}>{exercise.data.name}</TextLink>
    </Page>
  );
}
