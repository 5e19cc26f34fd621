import Typography from '@mui/material/Typography';
import { LinkButton } from '../parts/link-button.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';

export function NotFoundScreen() {
  const { say } = useWords();
  return (
    <Page title={say('app.notFound.title')}>
      <Typography sx={{ mb: 3 }}>{say('app.notFound.text')}</Typography>
      <LinkButton to="/" variant="contained">
        {say('app.notFound.home')}
      </LinkButton>
    </Page>
  );
}
