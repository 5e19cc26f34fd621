import ErrorIcon from '@mui/icons-material/ErrorOutlineRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { SpotterError } from '@spotter/client';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';

interface Refusal {
  readonly text: string;
  /** Set where it is what the server says by itself. */
  readonly lang?: 'en';
}

/** What an error says: in the language that is chosen where its code is known, else as the server says it. */
export function refusalOf({ say, sayIfKnown }: Words, error: unknown): Refusal {
  if (!(error instanceof SpotterError)) return { text: say('refusals.unknown') };
  const known = sayIfKnown('refusals.codes', error.code);
  return known === undefined ? { text: error.message, lang: 'en' } : { text: known };
}

interface RefusedProps {
  readonly error: unknown;
  readonly onAgain?: () => void;
}

export function Refused({ error, onAgain }: RefusedProps) {
  const words = useWords();
  const { text, lang } = refusalOf(words, error);
  return (
    <Box
      role="alert"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        my: 2,
        px: 2,
        py: 1,
        border: 1,
        borderColor: 'error.main',
        borderRadius: 1,
      }}
    >
      <ErrorIcon color="error" />
      <Box component="span" lang={lang} sx={{ flex: 1, minWidth: '12rem' }}>
        {text}
      </Box>
      {onAgain && (
        <Button color="inherit" onClick={onAgain}>
          {words.say('refusals.again')}
        </Button>
      )}
    </Box>
  );
}
