import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { doesNobodyTrain } from '../offline/training-lock.ts';
import { useWords } from '../words/use-words.ts';

/** Says that another tab trains, and what becomes of it. */
export function ElsewhereNote() {
  const { say } = useWords();
  const nobodyTrains = useQuery({
    queryKey: ['nobody_trains'],
    queryFn: doesNobodyTrain,
    staleTime: 0,
    refetchOnWindowFocus: 'always',
  });
  if (nobodyTrains.data !== false) return null;
  return (
    <Alert severity="info" sx={{ my: 2 }}>
      {say('train.before.elsewhere')}
    </Alert>
  );
}
