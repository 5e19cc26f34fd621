import Typography from '@mui/material/Typography';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../words/use-words.ts';
import type { RecordKind, RecordMade } from './records.ts';
import { useWrittenRecord } from './use-written-record.ts';

interface RecordValueProps {
  readonly kind: RecordKind;
  readonly record: RecordMade | null;
}

/** A record, and the day of the workout that holds it, which it leads to. */
export function RecordValue({ kind, record }: RecordValueProps) {
  const { say, formats } = useWords();
  const written = useWrittenRecord();
  if (!record) return say('history.records.none');
  const { value, set } = record;
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 700 }}>
        {written(kind, value)}
      </Typography>{' '}
      <Typography component="span" variant="body2" sx={{ whiteSpace: 'nowrap' }}>
        <TextLink to={`/history/${set.workoutId}`}>{formats.dayOfYear(new Date(set.started_at))}</TextLink>
      </Typography>
    </>
  );
}
