import Alert from '@mui/material/Alert';
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
    <Alert
      severity="error"
      sx={{ my: 2 }}
      action={
        onAgain && (
          <Button color="inherit" onClick={onAgain}>
            {words.say('refusals.again')}
          </Button>
        )
      }
    >
      <span lang={lang}>{text}</span>
    </Alert>
  );
}
