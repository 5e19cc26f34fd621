import { Alert, Box, LinearProgress, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { Overview, OverviewDay } from '@spotter/contract/admin/overview';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { viewerTimeZone } from '../api/viewer-time-zone.ts';
import { Section } from '../parts/section.tsx';
import { DayBars } from './day-bars.tsx';
import { Numbers } from './numbers.tsx';
import { PosePool } from './pose-pool.tsx';
import { Requests } from './requests.tsx';
import { TopExercises } from './top-exercises.tsx';

const refreshMs = 30_000;
const spans = [7, 30, 90] as const;

const charts: readonly (readonly [title: string, field: Exclude<keyof OverviewDay, 'day'>])[] = [
  ['Active people per day', 'active_people'],
  ['Sessions per day', 'sessions'],
  ['Repetitions per day', 'repetitions'],
  ['New people per day', 'new_people'],
];

const columns = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } } as const;

function Charts({ overview }: { readonly overview: Overview }) {
  return (
    <>
      <Numbers overview={overview} />
      <Box sx={columns}>
        {charts.map(([title, field]) => (
          <Section key={field} title={title}>
            <DayBars title={title} days={overview.days.map((day) => ({ day: day.day, value: day[field] }))} />
          </Section>
        ))}
        <Section title="Most trained exercises">
          <TopExercises exercises={overview.exercises} />
        </Section>
        <Section title="Requests in the last hour">
          <Requests requests={overview.requests} />
        </Section>
        <Section title="Finding poses in pictures">
          <PosePool pool={overview.pose_pool} />
        </Section>
      </Box>
    </>
  );
}

/** What somebody who runs the server looks at first. */
export function OverviewScreen() {
  const { overview } = useCalls();
  const [days, setDays] = useState<number>(30);
  const { data, error } = useQuery({
    queryKey: ['overview', days],
    queryFn: () => overview(days),
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Title title="Overview" preferenceKey={false} />
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
          Days in {viewerTimeZone()}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label="How far back"
          value={days}
          onChange={(_event, value: number | null) => {
            if (value !== null) setDays(value);
          }}
        >
          {spans.map((span) => (
            <ToggleButton key={span} value={span}>
              {span} days
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      {error && <Alert severity="error">{error.message}</Alert>}
      {!data && !error && <LinearProgress aria-label="Loading the overview" />}
      {data && <Charts overview={data} />}
    </>
  );
}
