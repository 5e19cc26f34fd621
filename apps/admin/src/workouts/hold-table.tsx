import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { formatDuration } from '../parts/format-duration.ts';
import { useWords } from '../words/use-words.ts';
import type { SetRecord } from './set-record.ts';

export function HoldTable({ set }: { readonly set: SetRecord }) {
  const { say } = useWords();
  return (
    <TableContainer
      tabIndex={0}
      role="group"
      aria-label={say('workouts.set.holdsOf', { number: set.position })}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{say('workouts.set.number')}</TableCell>
            <TableCell>{say('workouts.held')}</TableCell>
            <TableCell align="right">{say('workouts.set.score')}</TableCell>
            <TableCell>{say('workouts.set.wrong')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {set.holds.map((hold) => (
            <TableRow key={hold.number_in_set}>
              <TableCell align="right">{hold.number_in_set}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDuration(say, hold.held_ms / 1000)}</TableCell>
              <TableCell align="right">{hold.score === null ? '–' : Math.round(hold.score)}</TableCell>
              <TableCell>
                {hold.faults
                  .map(({ says, seconds }) =>
                    say('workouts.set.wrongFor', { fault: says, time: formatDuration(say, seconds) }),
                  )
                  .join('; ') || say('workouts.set.nothing')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
