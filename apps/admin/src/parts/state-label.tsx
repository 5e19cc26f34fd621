import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export type Tone = 'good' | 'busy' | 'bad' | 'off';

const colours: Record<Tone, string> = {
  good: 'success.main',
  busy: 'warning.main',
  bad: 'error.main',
  off: 'text.secondary',
};

interface StateLabelProps {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** A dot and a word: the colour alone says nothing. */
export function StateLabel({ tone, children }: StateLabelProps) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{
          width: 8,
          height: 8,
          flex: 'none',
          borderRadius: '50%',
          bgcolor: tone === 'off' ? 'transparent' : colours[tone],
          border: 2,
          borderColor: colours[tone],
        }}
      />
      {children}
    </Box>
  );
}
