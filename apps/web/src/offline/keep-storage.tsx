import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';

const key = 'spotter.storage-asked';

function wasAsked(): boolean {
  try {
    return window.localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

function noteAsked(): void {
  try {
    window.localStorage.setItem(key, 'yes');
  } catch {
    // It is asked again another time.
  }
}

/** Asks the browser once, with the reason, to keep what waits even where storage runs low. */
export function KeepStorage() {
  const { say } = useWords();
  const [isNeeded, setIsNeeded] = useState(false);
  const [answer, setAnswer] = useState<'granted' | 'denied'>();
  useEffect(() => {
    if (!('storage' in navigator) || wasAsked()) return;
    void navigator.storage.persisted().then((isKept) => {
      setIsNeeded(!isKept);
    });
  }, []);

  async function ask(): Promise<void> {
    noteAsked();
    setAnswer((await navigator.storage.persist()) ? 'granted' : 'denied');
  }

  if (!isNeeded) return null;
  return (
    <Typography component="div" variant="body2" color="textSecondary" sx={{ mt: 2, maxWidth: '65ch' }}>
      {answer ? (
        <span role="status">{say(`history.waiting.persist.${answer}`)}</span>
      ) : (
        <>
          {say('history.waiting.persist.why')}
          <Button onClick={() => void ask()} sx={{ display: 'block', mx: -1 }}>
            {say('history.waiting.persist.ask')}
          </Button>
        </>
      )}
    </Typography>
  );
}
