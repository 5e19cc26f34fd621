import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useWords } from '../words/use-words.ts';
import type { SetRecord } from './set-record.ts';

export function RepetitionTable({ set }: { readonly set: SetRecord }) {
  const { say, sayIfKnown } = useWords();
  return (
    <TableContainer
      tabIndex={0}
      role="group"
      aria-label={say('workouts.set.repetitionsOf', { number: set.position })}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{say('workouts.set.number')}</TableCell>
            {set.sides && <TableCell>{say('workouts.set.side')}</TableCell>}
            <TableCell>{say('workouts.set.tempo')}</TableCell>
            <TableCell align="right">{say('workouts.set.range')}</TableCell>
            <TableCell align="right">{say('workouts.set.score')}</TableCell>
            <TableCell>{say('workouts.set.said')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {set.repetitions.map((repetition) => (
            <TableRow key={repetition.number}>
              <TableCell align="right">{repetition.number_in_set}</TableCell>
              {set.sides && (
                <TableCell>{sayIfKnown('workouts.set.sides', repetition.side) ?? repetition.side}</TableCell>
              )}
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{repetition.tempo}</TableCell>
              <TableCell align="right">
                {repetition.range_of_motion_deg === null
                  ? '–'
                  : `${Math.round(repetition.range_of_motion_deg)}°`}
              </TableCell>
              <TableCell align="right">{Math.round(repetition.score)}</TableCell>
              <TableCell>
                {repetition.faults.map(({ says }) => says).join('; ') || repetition.prediction}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
