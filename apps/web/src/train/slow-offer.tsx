import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useWords } from '../words/use-words.ts';

/** For a device that is too slow to find poses: what it could do instead, which it does not do by itself. */
export function SlowOffer({ onAccept }: { readonly onAccept: () => void }) {
  const { say } = useWords();
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" onClick={onAccept}>
          {say('train.finder.accept')}
        </Button>
      }
    >
      {say('train.finder.offer')}
    </Alert>
  );
}
