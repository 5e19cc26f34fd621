import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useWords } from '../words/use-words.ts';
import { QualityIcon } from './quality-icon.tsx';
import { qualityOf } from './quality.ts';
import type { Repetition } from './reported-set.ts';

const columns = ['number', 'quality', 'score', 'tempo', 'range', 'symmetry', 'faults'] as const;

/** Each repetition with its figures, and what was wrong with it in words. */
export function RepetitionTable({ repetitions }: { readonly repetitions: readonly Repetition[] }) {
  const { say, formats } = useWords();
  const none = say('afterSet.repetitions.none');
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={say('afterSet.repetitions.title')}>
      <Table size="small" sx={{ '& th, & td': { textAlign: 'start' } }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{say(`afterSet.repetitions.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {repetitions.map((repetition) => {
            const { number_in_set, score, tempo, range_of_motion_deg, range_share, asymmetry, faults } =
              repetition;
            const range =
              range_of_motion_deg === null
                ? formats.percent(range_share)
                : formats.degrees(range_of_motion_deg);
            return (
              <TableRow key={number_in_set}>
                <TableCell>{formats.number(number_in_set)}</TableCell>
                <TableCell>
                  <QualityIcon quality={qualityOf(repetition)} />
                </TableCell>
                <TableCell>{formats.number(Math.round(score))}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <bdi dir="ltr">{tempo}</bdi>
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{range}</TableCell>
                <TableCell>{asymmetry === null ? none : formats.percent(1 - asymmetry)}</TableCell>
                <TableCell dir="auto" sx={{ minWidth: '11rem' }}>
                  {faults.length > 0 ? formats.list(faults.map(({ says }) => says)) : none}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
