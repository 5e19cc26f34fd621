import type { Loading } from '@spotter/browser/camera/load-models';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { lazy, Suspense, type ReactNode } from 'react';
import { CameraSides } from '../catalogue/camera-sides.tsx';
import { Page } from '../parts/page.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../words/use-words.ts';
import { ElsewhereNote } from './elsewhere-note.tsx';
import { nameOf } from './name-of.ts';
import { PlannedList } from './planned-list.tsx';
import { QuietPage } from './quiet-page.tsx';
import { SafetyNotice } from './safety-notice.tsx';
import { SentNotice } from './sent-notice.tsx';
import type { Finder } from './train-options.ts';
import type { Meant } from './meant.ts';
import { WarmNote } from './warm-note.tsx';

const CameraStand = lazy(async () => ({ default: (await import('./camera-stand.tsx')).CameraStand }));

interface BeforeViewProps {
  readonly meant: Meant;
  readonly hasReadSafety: boolean;
  readonly finder: Finder;
  /** Gets ready what finds poses on this device. */
  readonly onPrepare: (signal: AbortSignal, loading: Loading) => Promise<void>;
  readonly onStart: () => void;
  /** What can be chosen beforehand. */
  readonly children: ReactNode;
}

/** Before anything is asked for: what comes next, in words. */
export function BeforeView({ meant, hasReadSafety, finder, onPrepare, onStart, children }: BeforeViewProps) {
  const words = useWords();
  const { say } = words;
  const what = meant.kind === 'free' ? meant.what : meant.exercises[0].what;
  const specification = what.kind === 'exercise' ? what.specification : null;
  const ofExercise = what.kind === 'exercise' ? `/exercises/${what.id}` : '/exercises';
  return (
    <QuietPage>
      <TextLink isAlone to={meant.kind === 'planned' ? meant.at : ofExercise}>
        {say('train.back')}
      </TextLink>
      <Box sx={{ mt: 2 }}>
        <Page
          title={say('train.title', {
            exercise: meant.kind === 'planned' ? meant.name : nameOf(what, words),
          })}
        >
          <ElsewhereNote />
          {!hasReadSafety && <SafetyNotice />}
          <Button variant="contained" size="large" onClick={onStart} sx={{ my: 1, minHeight: 56 }}>
            {say('app.startTraining')}
          </Button>
          <Typography sx={{ mt: 1 }}>
            {say(finder === 'server' ? 'train.before.cameraSent' : 'train.before.camera')}
          </Typography>
          {finder === 'server' ? (
            <Box sx={{ mt: 1.5 }}>
              <SentNotice />
            </Box>
          ) : (
            <WarmNote prepare={onPrepare} />
          )}
          {meant.kind === 'planned' && <PlannedList exercises={meant.exercises} />}
          <Box sx={{ my: 2 }}>{children}</Box>
          {specification ? (
            <Suspense>
              <CameraStand specification={specification} />
            </Suspense>
          ) : (
            <Typography>{say('train.before.place')}</Typography>
          )}
          <Typography sx={{ mt: 1, mb: 2 }}>{say('train.before.hands')}</Typography>
          {specification && <CameraSides good={specification.views.good} />}
        </Page>
      </Box>
    </QuietPage>
  );
}
