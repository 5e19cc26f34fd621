import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '../words/use-words.ts';

/** For a device that is too slow to find poses: what it could do instead, which it does not do by itself. */
export function SlowOffer({ onAccept }: { readonly onAccept: () => void }) {
  const { say } = useWords();
  return (
    <Alert severity="warning">
      {say('train.finder.offer')}
      <Box sx={{ mt: 1 }}>
        <Button variant="outlined" color="inherit" onClick={onAccept}>
          {say('train.finder.accept')}
        </Button>
      </Box>
    </Alert>
  );
}
