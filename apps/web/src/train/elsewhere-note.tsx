import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../words/use-words.ts';
import { isTurnTaken } from './take-turn.ts';

/** Says that another tab trains, and what becomes of it. */
export function ElsewhereNote() {
  const { say } = useWords();
  const isTaken = useQuery({
    queryKey: ['turn'],
    queryFn: () => isTurnTaken(navigator.locks),
    staleTime: 0,
    refetchOnWindowFocus: 'always',
  });
  if (isTaken.data !== true) return null;
  return (
    <Alert severity="info" sx={{ my: 2 }}>
      {say('train.before.elsewhere')}
    </Alert>
  );
}
