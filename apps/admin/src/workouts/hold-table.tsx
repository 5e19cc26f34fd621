import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { formatDuration } from '../parts/format-duration.ts';
import type { SetRecord } from './set-record.ts';

export function HoldTable({ set }: { readonly set: SetRecord }) {
  return (
    <TableContainer tabIndex={0} role="group" aria-label={`Holds of set ${set.position}`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">No.</TableCell>
            <TableCell>Held</TableCell>
            <TableCell align="right">Score</TableCell>
            <TableCell>What was wrong, and for how long</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {set.holds.map((hold) => (
            <TableRow key={hold.number_in_set}>
              <TableCell align="right">{hold.number_in_set}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDuration(hold.held_ms / 1000)}</TableCell>
              <TableCell align="right">{hold.score === null ? '–' : Math.round(hold.score)}</TableCell>
              <TableCell>
                {hold.faults.map(({ says, seconds }) => `${says}, ${formatDuration(seconds)}`).join('; ') ||
                  'Nothing'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
