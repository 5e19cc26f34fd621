import { Alert, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Refusal } from '../api/to-refusal.ts';
import { useWords } from '../words/use-words.ts';
import { FrontPage } from './front-page.tsx';

interface LinkProblemProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
  /** What to do about a link that is not valid any more. */
  readonly children: ReactNode;
}

/** Why a link leads nowhere: it is used up, or nobody could say whether it is. */
export function LinkProblem({ error, onRetry, children }: LinkProblemProps) {
  const { say } = useWords();
  if (error && !(error instanceof Refusal && error.body.code === 'admin.link_invalid')) {
    return (
      <FrontPage title={say('signIn.link.unchecked')}>
        <Alert severity="error">{error.message}</Alert>
        <Button variant="contained" fullWidth size="large" sx={{ mt: 2 }} onClick={onRetry}>
          {say('signIn.tryAgain')}
        </Button>
      </FrontPage>
    );
  }
  return (
    <FrontPage title={say('signIn.link.invalid')}>
      <Typography>{children}</Typography>
    </FrontPage>
  );
}
