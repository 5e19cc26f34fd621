import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useIsAway } from '../offline/use-is-away.ts';
import { useWords } from '../words/use-words.ts';

interface NeedsServerProps {
  readonly children: ReactNode;
  /** Stands beside it, and needs no server. */
  readonly beside?: ReactNode;
}

/** What in it asks the server says so where there is none, instead of failing. */
export function NeedsServer({ children, beside }: NeedsServerProps) {
  const { say } = useWords();
  const isAway = useIsAway();
  const id = useId();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Box
          component="fieldset"
          disabled={isAway}
          aria-describedby={isAway ? id : undefined}
          sx={{ m: 0, p: 0, border: 0, minWidth: 0, '& button:disabled': { opacity: 0.5 } }}
        >
          {children}
        </Box>
        {beside}
      </Box>
      {isAway && (
        <Typography id={id} variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {say('app.connection.needed')}
        </Typography>
      )}
    </>
  );
}
