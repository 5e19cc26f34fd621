import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface FactsProps {
  /** What is wide has a row of its own. */
  readonly facts: readonly (readonly [name: string, value: ReactNode, size?: 'wide'])[];
}

/** What is known about something, as names and values. */
export function Facts({ facts }: FactsProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr))',
      }}
    >
      {facts.map(([name, value, size]) => (
        <Box key={name} sx={{ minWidth: 0, ...(size === 'wide' ? { gridColumn: '1 / -1' } : {}) }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
