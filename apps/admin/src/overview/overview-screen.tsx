import { Alert, Box, LinearProgress, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { Overview, OverviewDay } from '@spotter/contract/admin/overview';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { viewerTimeZone } from '../api/viewer-time-zone.ts';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { DayBars } from './day-bars.tsx';
import { Numbers } from './numbers.tsx';
import { PosePool } from './pose-pool.tsx';
import { Requests } from './requests.tsx';
import { TopExercises } from './top-exercises.tsx';

const refreshMs = 30_000;
const spans = [7, 30, 90] as const;

const charts = [
  'active_people',
  'sessions',
  'repetitions',
  'new_people',
] as const satisfies readonly (keyof OverviewDay)[];

const columns = {
  display: 'grid',
  columnGap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
} as const;

function Charts({ overview }: { readonly overview: Overview }) {
  const { say } = useWords();
  return (
    <>
      <Numbers overview={overview} />
      <Box sx={columns}>
        {charts.map((field) => (
          <Section key={field} title={say(`overview.charts.${field}`)}>
            <DayBars
              title={say(`overview.charts.${field}`)}
              days={overview.days.map((day) => ({ day: day.day, value: day[field] }))}
            />
          </Section>
        ))}
        <Section title={say('overview.exercises.title')}>
          <TopExercises exercises={overview.exercises} />
        </Section>
        <Section title={say('overview.requests.title')}>
          <Requests requests={overview.requests} />
        </Section>
        <Section title={say('overview.poses.title')}>
          <PosePool pool={overview.pose_pool} />
        </Section>
      </Box>
    </>
  );
}

/** What somebody who runs the server looks at first. */
export function OverviewScreen() {
  const { overview } = useCalls();
  const { say } = useWords();
  const [days, setDays] = useState<number>(30);
  const { data, error } = useQuery({
    queryKey: ['overview', days],
    queryFn: () => overview(days),
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Title title={say('overview.title')} preferenceKey={false} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'flex-end',
          alignItems: 'center',
          gap: 2,
          my: 2,
        }}
      >
        <Typography variant="body2" color="textSecondary">
          {say('overview.daysIn', { zone: viewerTimeZone() })}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={say('overview.howFarBack')}
          value={days}
          onChange={(_event, value: number | null) => {
            if (value !== null) setDays(value);
          }}
        >
          {spans.map((span) => (
            <ToggleButton key={span} value={span}>
              {say('overview.days', { count: span })}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      {error && <Alert severity="error">{error.message}</Alert>}
      {!data && !error && <LinearProgress aria-label={say('overview.loading')} />}
      {data && <Charts overview={data} />}
    </>
  );
}
