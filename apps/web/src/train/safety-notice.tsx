import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useWords } from '../words/use-words.ts';

/** What to mind before the first set ever on this device. */
export function SafetyNotice() {
  const { say } = useWords();
  return (
    <Alert severity="info" sx={{ my: 2 }}>
      <AlertTitle>{say('train.before.safety.title')}</AlertTitle>
      {say('train.before.safety.text')}
    </Alert>
  );
}
