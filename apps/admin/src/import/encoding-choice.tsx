import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useWords } from '../words/use-words.ts';
import type { Reading } from './read-text.ts';

interface EncodingChoiceProps {
  readonly readings: readonly Reading[];
  readonly isBusy: boolean;
  readonly onChosen: (text: string) => void;
}

/** Asks how a file was saved whose bytes do not say: by what each way makes of its letters. */
export function EncodingChoice({ readings, isBusy, onChosen }: EncodingChoiceProps) {
  const { say } = useWords();
  return (
    <Box component="section" aria-label={say('importing.letters.title')} sx={{ mb: 2 }}>
      <Alert severity="info" sx={{ mb: 1 }}>
        {say('importing.letters.ask')}
      </Alert>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: { md: '1fr 1fr' },
        }}
      >
        {readings.map(({ encoding, text, sample }) => (
          <Card component="li" variant="outlined" key={encoding} sx={{ p: 1.5 }}>
            {sample.map((line) => (
              <Typography key={line} variant="body2" sx={{ overflowWrap: 'anywhere', my: 0.5 }}>
                {line}
              </Typography>
            ))}
            <Button
              size="small"
              disabled={isBusy}
              onClick={() => {
                onChosen(text);
              }}
            >
              {say('importing.letters.readAs', { name: say(`importing.letters.names.${encoding}`) })}
            </Button>
          </Card>
        ))}
      </Box>
    </Box>
  );
}
