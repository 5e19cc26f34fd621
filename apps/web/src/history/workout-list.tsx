import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Workout } from '@spotter/contract/workouts';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../words/use-words.ts';
import { noonOf, type Day } from './days.ts';
import { mostWorkouts } from './queries.ts';
import { useHeldTime } from '../parts/use-held-time.ts';

const shownAtOnce = 10;

function WorkoutRow({ workout }: { readonly workout: Workout }) {
  const { say, formats, exerciseName } = useWords();
  const heldTime = useHeldTime();
  const { id, started_at, ended_at, reps, held_ms, sets } = workout;
  const names = [...new Set(sets.map(({ exercise_name }) => exerciseName(exercise_name)))];
  const facts = [
    say('history.workouts.sets', { count: sets.length }),
    ...(reps > 0 ? [say('history.workouts.repetitions', { count: reps })] : []),
    ...(held_ms > 0 ? [say('history.workouts.held', { time: heldTime(held_ms) })] : []),
    ...(ended_at === null ? [say('history.workouts.goesOn')] : []),
  ];
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Box
        component={Link}
        to={`/history/${id}`}
        sx={{
          display: 'block',
          py: 1.25,
          color: 'text.primary',
          textDecoration: 'none',
          '&:hover .names': { textDecoration: 'underline' },
        }}
      >
        <Typography className="names" sx={{ fontWeight: 600 }}>
          <bdi>{formats.list(names)}</bdi>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <time dateTime={started_at}>{formats.moment(new Date(started_at))}</time>
          {' · '}
          {facts.join(' · ')}
        </Typography>
      </Box>
    </Box>
  );
}

interface WorkoutListProps {
  readonly workouts: readonly Workout[];
  readonly byDay: ReadonlyMap<Day, readonly Workout[]>;
}

/** The newest first; of a day that the calendar has chosen, or of all. */
export function WorkoutList({ workouts, byDay }: WorkoutListProps) {
  const { say, formats } = useWords();
  const [search] = useSearchParams();
  const [shown, setShown] = useState(shownAtOnce);
  const day = /^\d{4}-\d\d-\d\d$/.exec(search.get('day') ?? '')?.[0];
  const wanted = day === undefined ? workouts : (byDay.get(day) ?? []);
  const title =
    day === undefined
      ? say('history.workouts.title')
      : say('history.workouts.ofDay', { day: formats.dayOfYear(noonOf(day)) });
  return (
    <Section title={title}>
      {day !== undefined && (
        <TextLink isAlone to="?">
          {say('history.workouts.all')}
        </TextLink>
      )}
      {wanted.length === 0 && <Typography>{say('history.workouts.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {wanted.slice(0, shown).map((workout) => (
          <WorkoutRow key={workout.id} workout={workout} />
        ))}
      </Box>
      {wanted.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + shownAtOnce);
          }}
        >
          {say('history.workouts.more')}
        </Button>
      )}
      {workouts.length === mostWorkouts && wanted.length <= shown && (
        <Typography variant="body2" color="textSecondary">
          {say('history.workouts.oldest', { count: mostWorkouts })}
        </Typography>
      )}
    </Section>
  );
}
