import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { WorkoutDetail } from '@spotter/contract/workouts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { NotFoundScreen } from '../app/not-found-screen.tsx';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { RefusedPage } from '../parts/refused-page.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../words/use-words.ts';
import { StartPlanned } from '../train/start-planned.tsx';
import { DeleteWorkout } from './delete-workout.tsx';
import { FitButton } from './fit-button.tsx';
import { doneSets } from './done-sets.ts';
import { workoutQuery } from './queries.ts';
import { SetSection } from './set-section.tsx';

function Detail({ workout }: { readonly workout: WorkoutDetail }) {
  const { say, formats } = useWords();
  const { id, started_at, ended_at, sets } = workout;
  const start = new Date(started_at);
  const [from, to] = [formats.time(start), formats.time(new Date(ended_at ?? started_at))];
  const exerciseIds = doneSets([workout]).flatMap(({ exercise_id }) => exercise_id ?? []);
  return (
    <Page title={say('history.workout.title', { day: formats.dayOfYear(start) })}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {ended_at === null
          ? `${from} · ${say('history.workouts.goesOn')}`
          : from === to
            ? from
            : say('history.workout.times', { from, to })}
      </Typography>
      {sets.length === 0 && <Typography sx={{ mb: 2 }}>{say('history.workout.empty')}</Typography>}
      {exerciseIds.length > 0 && (
        <StartPlanned to={`/history/${id}/train`} exerciseIds={exerciseIds} sx={{ mb: 2 }}>
          {say('history.workout.againAll')}
        </StartPlanned>
      )}
      {sets.map((set) => (
        <SetSection key={set.position} set={set} />
      ))}
      {ended_at !== null && (
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
          {sets.length > 0 && <FitButton workout={workout} />}
          <DeleteWorkout id={id} />
        </Stack>
      )}
      <Typography sx={{ mt: 2 }}>
        <TextLink isAlone to="/history">
          {say('history.workout.back')}
        </TextLink>
      </Typography>
    </Page>
  );
}

function Found({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { spotter } = useServices();
  const workout = useQuery(workoutQuery(spotter, id));
  if (workout.isPending) return <Loading />;
  if (workout.isError) {
    return (
      <RefusedPage
        error={workout.error}
        onAgain={() => void workout.refetch()}
        back={{ to: '/history', name: say('history.workout.back') }}
      />
    );
  }
  return <Detail workout={workout.data} />;
}

/** A workout with every repetition. */
export function WorkoutScreen() {
  const { id = '' } = useParams();
  return /^[0-9a-f-]{36}$/i.test(id) ? <Found key={id} id={id} /> : <NotFoundScreen />;
}
