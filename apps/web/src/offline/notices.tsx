import AwayIcon from '@mui/icons-material/CloudOffRounded';
import ReleaseIcon from '@mui/icons-material/AutorenewRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import type SvgIcon from '@mui/material/SvgIcon';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { useIsAway } from './use-is-away.ts';
import { useRelease } from './use-release.ts';

interface LineProps {
  readonly Icon: typeof SvgIcon;
  readonly children: ReactNode;
}

function Line({ Icon, children }: LineProps) {
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      <Container maxWidth="lg" sx={{ display: 'flex', alignItems: 'center', columnGap: 1.5, py: 0.75 }}>
        <Icon fontSize="small" color="action" />
        {children}
      </Container>
    </Box>
  );
}

/** What is out of the ordinary, in a quiet line each: no connection, a new version. */
export function Notices() {
  const { say } = useWords();
  const isAway = useIsAway();
  const [release, load] = useRelease();
  return (
    <div role="status">
      {isAway && <Line Icon={AwayIcon}>{say('app.connection.away')}</Line>}
      {release !== 'none' && (
        <Line Icon={ReleaseIcon}>
          {say(release === 'ready' ? 'app.release.ready' : 'app.release.afterTraining')}
          {release === 'ready' && <Button onClick={load}>{say('app.release.load')}</Button>}
        </Line>
      )}
    </div>
  );
}
