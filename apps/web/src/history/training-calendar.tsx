import EarlierIcon from '@mui/icons-material/ChevronLeftRounded';
import LaterIcon from '@mui/icons-material/ChevronRightRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { dayWith, noonOf, type Day } from './days.ts';
import { monthOf, monthsOn, weeksOf } from './month.ts';

interface TrainingCalendarProps {
  readonly days: ReadonlyMap<Day, readonly unknown[]>;
  readonly today: Day;
}

const cell = {
  display: 'grid',
  placeItems: 'center',
  mx: 'auto',
  width: 44,
  height: 44,
  borderRadius: '50%',
};

/** Of the weekday of a column: day 4 was a Monday. */
function noonOfWeekday(firstWeekday: number, column: number): Date {
  return noonOf(dayWith(3 + firstWeekday + column));
}

/** A month, in which each day that was trained leads to what was. */
export function TrainingCalendar({ days, today }: TrainingCalendarProps) {
  const { say, formats, direction } = useWords();
  const id = useId();
  const [search] = useSearchParams();
  const chosen = search.get('day');
  const [month, setMonth] = useState(() => monthOf(today));
  const [Before, After] = direction === 'rtl' ? [LaterIcon, EarlierIcon] : [EarlierIcon, LaterIcon];

  function dayCell(day: Day) {
    const workouts = days.get(day)?.length ?? 0;
    const number = formats.dayOfMonth(noonOf(day));
    const ring = day === today ? { outline: '2px solid', outlineColor: 'divider', outlineOffset: -2 } : {};
    if (workouts === 0) {
      return (
        <Box component="span" aria-current={day === today ? 'date' : undefined} sx={{ ...cell, ...ring }}>
          {number}
        </Box>
      );
    }
    const isChosen = day === chosen;
    return (
      <Box
        component={Link}
        to={isChosen ? '?' : `?day=${day}`}
        replace
        preventScrollReset
        aria-current={isChosen ? 'true' : undefined}
        aria-label={say('history.calendar.trained', { day: formats.dayOfYear(noonOf(day)), count: workouts })}
        sx={{
          ...cell,
          bgcolor: 'primary.main',
          color: 'primary.contrastText',
          fontWeight: 700,
          textDecoration: 'none',
          ...(isChosen && { outline: '3px solid', outlineColor: 'text.primary', outlineOffset: -3 }),
        }}
      >
        {number}
      </Box>
    );
  }

  return (
    <Section title={say('history.calendar.title')}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
        <IconButton
          aria-label={say('history.calendar.before')}
          onClick={() => {
            setMonth(monthsOn(month, -1));
          }}
        >
          <Before />
        </IconButton>
        <Typography id={id} aria-live="polite" sx={{ fontWeight: 600 }}>
          {formats.month(noonOf(`${month}-01`))}
        </Typography>
        <IconButton
          aria-label={say('history.calendar.after')}
          disabled={month >= monthOf(today)}
          onClick={() => {
            setMonth(monthsOn(month, 1));
          }}
        >
          <After />
        </IconButton>
      </Stack>
      <Box
        component="table"
        aria-labelledby={id}
        sx={{ width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', '& td, & th': { p: 0 } }}
      >
        <thead>
          <tr>
            {[0, 1, 2, 3, 4, 5, 6].map((column) => (
              <Typography
                key={column}
                component="th"
                variant="body2"
                scope="col"
                color="textSecondary"
                sx={{ fontWeight: 400, fontSize: '0.75rem', whiteSpace: 'nowrap' }}
              >
                {formats.weekday(noonOfWeekday(formats.firstWeekday, column))}
              </Typography>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, formats.firstWeekday).map((week, index) => (
            <tr key={index}>
              {week.map((day, column) => (
                <td key={column}>{day !== null && dayCell(day)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Section>
  );
}
