import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Workout } from '@spotter/contract/workouts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useServices } from '../app/services-context.ts';
import { useWaiting } from '../offline/use-waiting.ts';
import { ImportSection } from '../importing/import-section.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { useWords } from '../words/use-words.ts';
import { groupBy } from '../parts/group-by.ts';
import { createDayOf } from './days.ts';
import { byExercise, doneSets } from './done-sets.ts';
import { Exports } from './exports.tsx';
import { workoutsQuery } from './queries.ts';
import { RecordsSection } from './records-section.tsx';
import { StreakFigures } from './streak-figures.tsx';
import { TrainingCalendar } from './training-calendar.tsx';
import { WaitingSection } from './waiting-section.tsx';
import { WorkoutList } from './workout-list.tsx';

function Trained({ workouts }: { readonly workouts: readonly Workout[] }) {
  const exercises = useMemo(() => byExercise(doneSets(workouts)), [workouts]);
  const [today] = useState(() => createDayOf()(new Date()));
  const byDay = useMemo(() => {
    const dayOf = createDayOf();
    return groupBy(workouts, ({ started_at }) => dayOf(new Date(started_at)));
  }, [workouts]);
  return (
    <>
      <StreakFigures days={byDay} today={today} />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { md: '22rem minmax(0, 1fr)' },
        }}
      >
        <TrainingCalendar days={byDay} today={today} />
        <WorkoutList workouts={workouts} byDay={byDay} />
      </Box>
      {exercises.size > 0 && <RecordsSection exercises={exercises} />}
      <Exports />
    </>
  );
}

export function HistoryScreen() {
  const { say } = useWords();
  const { spotter } = useServices();
  const workouts = useQuery(workoutsQuery(spotter));
  const waiting = useWaiting();
  return (
    <Page title={say('history.title')}>
      <WaitingSection />
      {workouts.isPending && <Loading />}
      {workouts.isError && <Refused error={workouts.error} onAgain={() => void workouts.refetch()} />}
      {workouts.data?.length === 0 && waiting.workouts.length === 0 && (
        <Box sx={{ py: 3 }}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {say('history.empty.title')}
          </Typography>
          <Typography sx={{ mb: 3, maxWidth: '60ch' }}>{say('history.empty.text')}</Typography>
          <LinkButton to="/exercises" variant="contained" size="large">
            {say('history.empty.choose')}
          </LinkButton>
        </Box>
      )}
      {workouts.data && workouts.data.length > 0 && <Trained workouts={workouts.data} />}
      {workouts.data && <ImportSection />}
    </Page>
  );
}
