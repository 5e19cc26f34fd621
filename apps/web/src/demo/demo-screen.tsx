import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LinkButton } from '../parts/link-button.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';
import { DemoPlayer } from './demo-player.tsx';

export function DemoScreen() {
  const { say } = useWords();
  return (
    <Page title={say('demo.title')}>
      <Typography sx={{ maxWidth: '70ch', mb: 3 }}>{say('demo.lead')}</Typography>
      <Box sx={{ maxWidth: '48rem', mb: 3 }}>
        <DemoPlayer />
      </Box>
      <LinkButton to="/exercises" variant="outlined" size="large">
        {say('demo.yours')}
      </LinkButton>
    </Page>
  );
}
