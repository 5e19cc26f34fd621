import Typography from '@mui/material/Typography';
import type { Routine } from '@spotter/contract/routines';
import { useWords } from '../words/use-words.ts';

/** A day in a week that began on a Monday: 1 is that Monday. */
export const dayOfWeek = (day: number): Date => new Date(2024, 0, day, 12);

interface AboutRoutineProps {
  readonly routine: Pick<Routine, 'goal' | 'level' | 'days' | 'steps'>;
  /** What else is to be said of it. */
  readonly more?: readonly string[];
}

/** For whom and when a routine is, in one line. */
export function AboutRoutine({ routine: { goal, level, days, steps }, more = [] }: AboutRoutineProps) {
  const { say, formats } = useWords();
  const facts = [
    say(`routines.goals.${goal}`),
    say(`routines.levels.${level}`),
    ...more,
    say('routines.exercises', { count: steps.length }),
    ...(days.length > 0 ? [formats.list(days.map((day) => formats.weekday(dayOfWeek(day))))] : []),
  ];
  return (
    <Typography variant="body2" color="textSecondary">
      {facts.join(' · ')}
    </Typography>
  );
}
