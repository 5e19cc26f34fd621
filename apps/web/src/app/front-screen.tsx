import DeviceIcon from '@mui/icons-material/PhonelinkLockOutlined';
import HonestIcon from '@mui/icons-material/VisibilityOffOutlined';
import InstallIcon from '@mui/icons-material/BoltRounded';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Suspense } from 'react';
import { DemoPlayer } from '../demo/demo-player.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Page } from '../parts/page.tsx';
import { StartButton } from '../parts/start-button.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { Today } from '../routines/lazy-today.ts';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';
import { useUsername } from './services-context.ts';

const points = [
  ['device', DeviceIcon],
  ['install', InstallIcon],
  ['honest', HonestIcon],
] as const;

export function FrontScreen() {
  const { say } = useWords();
  const username = useUsername();
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 6,
        rowGap: 4,
        alignItems: 'start',
        gridTemplateColumns: { md: 'minmax(0, 5fr) minmax(0, 6fr)' },
      }}
    >
      <Box sx={{ pt: { md: 3 }, minWidth: 0 }}>
        <Page title={say('front.title')}>
          <Typography sx={{ fontSize: '1.15rem', mb: 3 }}>{say('front.lead')}</Typography>
          <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
            <StartButton to="/exercises" />
            <LinkButton to="/demo" variant="outlined" size="large">
              {say(username === null ? 'front.try' : 'front.show')}
            </LinkButton>
          </Stack>
          {username !== null && (
            <Suspense>
              <Today />
            </Suspense>
          )}
          {username === null && (
            <Typography>
              <Sentence
                of="front.new"
                parts={{
                  register: <TextLink to="/register">{say('front.register')}</TextLink>,
                  login: <TextLink to="/login">{say('front.login')}</TextLink>,
                }}
              />
            </Typography>
          )}
        </Page>
      </Box>
      <Box
        component="ul"
        sx={{
          gridColumn: { md: '1 / -1' },
          order: 3,
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { sm: 'repeat(3, minmax(0, 1fr))' },
          m: 0,
          p: 0,
          listStyle: 'none',
        }}
      >
        {points.map(([name, Icon]) => (
          <li key={name}>
            <Icon color="primary" sx={{ mb: 0.5 }} />
            <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: 0.5 }}>
              {say(`front.points.${name}.title`)}
            </Typography>
            <Typography color="textSecondary">{say(`front.points.${name}.text`)}</Typography>
          </li>
        ))}
      </Box>
      <Box component="section" aria-label={say('front.watch')}>
        <DemoPlayer isShowcase />
      </Box>
    </Box>
  );
}
