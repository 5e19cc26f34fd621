import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { SetRecord } from './set-record.ts';

export function RepetitionTable({ set }: { readonly set: SetRecord }) {
  return (
    <TableContainer tabIndex={0} role="group" aria-label={`Repetitions of set ${set.position}`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">No.</TableCell>
            {set.sides && <TableCell>Side</TableCell>}
            <TableCell>Tempo</TableCell>
            <TableCell align="right">Range</TableCell>
            <TableCell align="right">Score</TableCell>
            <TableCell>What was said</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {set.repetitions.map((repetition) => (
            <TableRow key={repetition.number}>
              <TableCell align="right">{repetition.number_in_set}</TableCell>
              {set.sides && <TableCell>{repetition.side}</TableCell>}
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
