import Container from '@mui/material/Container';
import type { ReactNode } from 'react';

/** What is read before or instead of a training, in a window that has nothing else around it. */
export function QuietPage({ children }: { readonly children: ReactNode }) {
  return (
    <Container maxWidth="md" sx={{ py: 3 }}>
      {children}
    </Container>
  );
}
