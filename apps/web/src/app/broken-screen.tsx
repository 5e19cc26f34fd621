import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';

/** In place of a screen that threw, or could not be loaded. */
export function BrokenScreen({ isGone }: { readonly isGone: boolean }) {
  const { say } = useWords();
  return (
    <Page title={say('app.failed.title')}>
      <Typography sx={{ mb: 3 }}>{say(isGone ? 'app.failed.gone' : 'app.failed.text')}</Typography>
      <Button
        variant="contained"
        onClick={() => {
          window.location.reload();
        }}
      >
        {say('app.failed.again')}
      </Button>
    </Page>
  );
}
