import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useWords } from '../words/use-words.ts';
import type { DoneSet } from './done-sets.ts';
import { RecordValue } from './record-value.tsx';
import { recordKinds, recordsOf } from './records.ts';
import { TrendSection } from './trend-section.tsx';

interface RecordsSectionProps {
  /** By their keys, each with its sets, the oldest first. */
  readonly exercises: ReadonlyMap<string, readonly DoneSet[]>;
}

/** The best of each exercise, and how it came to it. */
export function RecordsSection({ exercises }: RecordsSectionProps) {
  const { say, exerciseName } = useWords();
  const rows = [...exercises].map(([exercise, sets]) => ({
    exercise,
    last: sets.at(-1),
    records: recordsOf(sets),
  }));
  const kinds = recordKinds.filter((kind) => rows.some(({ records }) => records[kind] !== null));
  return (
    <>
      <Section title={say('history.records.title')}>
        <WideTable label={say('history.records.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{say('history.records.exercise')}</TableCell>
              {kinds.map((kind) => (
                <TableCell key={kind}>{say(`history.records.${kind}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ exercise, last, records }) => (
              <TableRow key={exercise}>
                <TableCell component="th" scope="row" sx={{ minWidth: '8rem' }}>
                  {last?.exercise_id == null ? (
                    <Typography component="span" dir="auto">
                      {last && exerciseName(last.exercise_name)}
                    </Typography>
                  ) : (
                    <TextLink to={`/exercises/${last.exercise_id}`}>
                      {exerciseName(last.exercise_name)}
                    </TextLink>
                  )}
                </TableCell>
                {kinds.map((kind) => (
                  <TableCell key={kind}>
                    <RecordValue kind={kind} record={records[kind]} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </WideTable>
      </Section>
      <TrendSection exercises={exercises} />
    </>
  );
}
