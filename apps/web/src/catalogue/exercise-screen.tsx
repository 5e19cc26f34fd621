import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { NotFoundScreen } from '../app/not-found-screen.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { RefusedPage } from '../parts/refused-page.tsx';
import { StartButton } from '../parts/start-button.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { trainableQuery } from '../train/trainable-query.ts';
import { WarmNote } from '../train/warm-note.tsx';
import { useWords } from '../words/use-words.ts';
import { HowTo } from './how-to.tsx';
import { JudgedFrom } from './judged-from.tsx';
import { MovingFigure } from './lazy-drawings.ts';
import { TrainedMuscles } from './trained-muscles.tsx';
import { detailsQuery, exerciseQuery, exercisesQuery } from './queries.ts';

const MyRecords = lazy(async () => ({ default: (await import('../history/my-records.tsx')).MyRecords }));

/** An exercise: how it is done, what it trains, from where it can be judged, and the way to train it. */
function ExercisePage({ id }: { readonly id: number }) {
  const { say, sayIfKnown, exerciseName } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const list = exercisesQuery(spotter).queryKey;
  const exercise = useQuery({
    ...exerciseQuery(spotter, id),
    // Whoever comes from the list has it already.
    initialData: () => queries.getQueryData(list)?.find((listed) => listed.id === id),
    initialDataUpdatedAt: () => queries.getQueryState(list)?.dataUpdatedAt,
  });
  const details = useQuery(detailsQuery(spotter, id));
  // Whoever has looked at an exercise can train it without a network.
  usePrefetchQuery(trainableQuery(spotter, String(id)));
  if (exercise.isPending) return <Loading />;
  if (exercise.data === undefined) {
    return (
      <RefusedPage
        error={exercise.error}
        onAgain={() => void exercise.refetch()}
        back={{ to: '/exercises', name: say('catalogue.exercise.all') }}
      />
    );
  }
  const { name, groupName } = exercise.data;
  return (
    <Page title={exerciseName(name)}>
      <Typography color="textSecondary" sx={{ mt: -1, mb: 2 }}>
        {sayIfKnown('catalogue.groups', groupName) ?? groupName}
      </Typography>
      <Box sx={{ mb: 3 }}>
        <StartButton to={`/train/${id}`} />
        <WarmNote />
      </Box>
      <Box sx={{ display: 'grid', columnGap: 3, gridTemplateColumns: { md: 'repeat(2, minmax(0, 1fr))' } }}>
        <Box>
          <Box sx={{ mb: 2 }}>
            <Suspense fallback={<Box sx={{ height: 'clamp(14rem, 45vw, 24rem)' }} />}>
              {details.data && <MovingFigure slug={details.data.slug} />}
            </Suspense>
          </Box>
          {details.data && <JudgedFrom details={details.data} />}
        </Box>
        <Box>
          <HowTo exercise={exercise.data} details={details.data} isLoading={details.isPending} />
          <TrainedMuscles exercise={exercise.data} />
        </Box>
      </Box>
      <Suspense>
        <MyRecords exerciseId={id} />
      </Suspense>
      <Typography sx={{ mt: 3 }}>
        <TextLink isAlone to="/exercises">
          {say('catalogue.exercise.all')}
        </TextLink>
      </Typography>
    </Page>
  );
}

export function ExerciseScreen() {
  const { id = '' } = useParams();
  return /^[1-9]\d{0,8}$/.test(id) ? <ExercisePage key={id} id={Number(id)} /> : <NotFoundScreen />;
}
