import { TextField } from '@mui/material';
import type { Place } from '../draft/value-at.ts';
import { useWords } from '../../words/use-words.ts';
import { useField } from './form-context.ts';

interface SourceLineProps {
  readonly place: Place;
  /** What comes from there, for who cannot see which field it stands below. */
  readonly of: string;
  readonly help?: string;
}

/** Where numbers come from: a study, a guideline, what was measured and on whom, or somebody's own judgement. */
export function SourceLine({ place, of, help }: SourceLineProps) {
  const { value = '', error, readOnly, set } = useField<string>(place);
  const { say } = useWords();
  return (
    <TextField
      label={say('specification.comesFrom')}
      multiline
      value={value}
      error={error !== undefined}
      helperText={error ?? help}
      disabled={readOnly}
      slotProps={{ htmlInput: { 'aria-label': say('specification.valueComesFrom', { value: of }) } }}
      onChange={({ target }) => {
        set(target.value === '' ? undefined : target.value);
      }}
    />
  );
}
