import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { QualityIcon } from '../parts/quality-icon.tsx';
import { qualityOf } from '../parts/quality.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useWords } from '../words/use-words.ts';
import type { Repetition } from './reported-set.ts';
import { useWrittenTempo } from './use-written-tempo.ts';

const columns = ['number', 'quality', 'score', 'tempo', 'range', 'symmetry', 'faults'] as const;

/** Each repetition with its figures, and what was wrong with it in words. */
export function RepetitionTable({ repetitions }: { readonly repetitions: readonly Repetition[] }) {
  const { say, formats } = useWords();
  const written = useWrittenTempo();
  const none = say('afterSet.repetitions.none');
  const writtenTempo = ({ phases_ms: phases, tempo }: Repetition) =>
    phases ? written([phases.out / 1000, phases.peak / 1000, phases.back / 1000]) : `\u2066${tempo}\u2069`;
  return (
    <WideTable label={say('afterSet.repetitions.title')}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column}>{say(`afterSet.repetitions.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {repetitions.map((repetition) => {
          const { number_in_set, score, range_of_motion_deg, range_share, asymmetry, faults } = repetition;
          const quality = qualityOf(repetition);
          const range =
            range_of_motion_deg === null
              ? formats.percent(range_share)
              : formats.degrees(range_of_motion_deg);
          return (
            <TableRow key={number_in_set}>
              <TableCell>{formats.number(number_in_set)}</TableCell>
              <TableCell>
                <QualityIcon quality={quality} says={say(`afterSet.quality.${quality}`)} />
              </TableCell>
              <TableCell>{formats.number(Math.round(score))}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{writtenTempo(repetition)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{range}</TableCell>
              <TableCell>{asymmetry === null ? none : formats.percent(1 - asymmetry)}</TableCell>
              <TableCell sx={{ minWidth: '11rem' }}>
                {faults.length > 0 ? <bdi>{formats.list(faults.map(({ says }) => says))}</bdi> : none}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </WideTable>
  );
}
