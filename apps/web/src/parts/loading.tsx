import CircularProgress from '@mui/material/CircularProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useWords } from '../words/use-words.ts';

export function Loading() {
  const { say } = useWords();
  const id = useId();
  return (
    <Stack sx={{ alignItems: 'center', gap: 2, py: 8, textAlign: 'center' }}>
      <CircularProgress aria-labelledby={id} />
      <Typography id={id} color="textSecondary">
        {say('app.loading')}
      </Typography>
      {/* Looks as in opening.css. For whoever wants less motion durations are shortened, but no delay: it comes as late. */}
      <p className="late">{say('app.late')}</p>
    </Stack>
  );
}
