import { Alert, Box, Button, Card, Typography } from '@mui/material';
import type { Reading } from './read-text.ts';

interface EncodingChoiceProps {
  readonly readings: readonly Reading[];
  readonly isBusy: boolean;
  readonly onChosen: (text: string) => void;
}

/** Asks how a file was saved whose bytes do not say: by what each way makes of its letters. */
export function EncodingChoice({ readings, isBusy, onChosen }: EncodingChoiceProps) {
  return (
    <Box component="section" aria-label="How the file was saved" sx={{ mb: 2 }}>
      <Alert severity="info" sx={{ mb: 1 }}>
        The file does not say how its letters are saved. Choose the way that reads right.
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
        {readings.map(({ name, text, sample }) => (
          <Card component="li" variant="outlined" key={name} sx={{ p: 1.5 }}>
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
              Read as {name}
            </Button>
          </Card>
        ))}
      </Box>
    </Box>
  );
}
