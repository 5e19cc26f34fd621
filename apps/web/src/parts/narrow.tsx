import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** As wide as lines can be read well. */
export function Narrow({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ maxWidth: '34rem' }}>{children}</Box>;
}
