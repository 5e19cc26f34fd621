import Button from '@mui/material/Button';
import { useNavigate } from 'react-router';
import { useWords } from '../words/use-words.ts';

/** The one button by which training begins, wherever it leads on from. */
export function StartButton({ to }: { readonly to: string }) {
  const { say } = useWords();
  const navigate = useNavigate();
  return (
    <Button variant="contained" size="large" onClick={() => void navigate(to)}>
      {say('app.startTraining')}
    </Button>
  );
}
