import CircularProgress from '@mui/material/CircularProgress';
import Stack from '@mui/material/Stack';
import { useWords } from '../words/use-words.ts';

export function Loading() {
  const { say } = useWords();
  return (
    <Stack sx={{ alignItems: 'center', py: 8 }}>
      <CircularProgress aria-label={say('app.loading')} />
    </Stack>
  );
}
