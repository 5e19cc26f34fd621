import { Box, Typography } from '@mui/material';
import type { Say } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';
import { fieldWords } from './field-words.ts';

interface FieldChangesProps {
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** Those to show; all unless told. */
  readonly only?: readonly string[];
}

function show(say: Say, value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'string') return value === '' ? say('parts.changes.empty') : value;
  if (typeof value === 'boolean') return say(value ? 'parts.changes.yes' : 'parts.changes.no');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
    return value.join(', ') || say('parts.changes.emptyList');
  return JSON.stringify(value, null, 1);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const side = {
  p: 1,
  borderRadius: 1,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  minWidth: 0,
} as const;

/** The fields that differ, each as it was and as it is. */
export function FieldChanges({ before, after, only }: FieldChangesProps) {
  const words = useWords();
  const { say } = words;
  const names = only ?? [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const changed = names.filter((name) => !isSame(before?.[name], after?.[name]));
  if (changed.length === 0) return <Typography>{say('parts.changes.none')}</Typography>;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2 }}>
      {changed.map((name) => (
        <Box key={name}>
          <Typography component="dt" sx={{ fontWeight: 600, mb: 0.5 }}>
            {fieldWords(words, name)}
          </Typography>
          <Box
            component="dd"
            sx={{
              m: 0,
              display: 'grid',
              gap: 1,
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
              fontSize: '0.9rem',
            }}
          >
            <Box sx={{ ...side, border: 1, borderColor: 'divider', color: 'text.secondary' }}>
              <strong>{say('parts.changes.before')}</strong> {show(say, before?.[name])}
            </Box>
            <Box sx={{ ...side, border: 1, borderColor: 'primary.main' }}>
              <strong>{say('parts.changes.after')}</strong> {show(say, after?.[name])}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
