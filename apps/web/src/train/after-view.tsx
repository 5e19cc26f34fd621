import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { lazy, Suspense } from 'react';
import { LinkButton } from '../parts/link-button.tsx';
import { KeepStorage } from '../offline/keep-storage.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';
import { DoneSets } from './done-sets.tsx';
import { GpuNote } from './gpu-note.tsx';
import type { TrainRun } from './train-run.ts';
import { trainingHolder } from './training-holder.ts';
import { useShown } from './use-shown.ts';

const StoredSets = lazy(async () => ({
  default: (await import('../history/stored-sets.tsx')).StoredSets,
}));

/** Once the training has ended, or its camera: what is stored, and how to go on. */
export function AfterView({ run }: { readonly run: TrainRun }) {
  const { say } = useWords();
  const { stage, workout, waits, sets, finder } = useShown(run, (shown) => shown);
  const isRefused = stage.step === 'refused';
  // Nobody failed: the set was ended before anything was done in it.
  const isNothing = !isRefused && workout === null && !waits && sets.length === 0;
  const title = isRefused ? 'refused.title' : isNothing ? 'ended.titleOfNothing' : 'ended.title';
  return (
    <Box sx={{ maxWidth: '56rem', mx: 'auto', p: 3 }}>
      <Page isNext title={say(`train.${title}`)}>
        {isRefused && (
          <Alert severity={stage.problem === 'elsewhere' ? 'info' : 'error'}>
            {say(`train.refused.problems.${stage.problem}`)}
          </Alert>
        )}
        {!isRefused && (
          <Alert
            severity={isNothing || waits || workout === undefined ? 'info' : workout ? 'success' : 'warning'}
            role="status"
          >
            {workout === undefined && say('train.ended.storing')}
            {workout === null && say(`train.ended.${waits ? 'waits' : isNothing ? 'nothing' : 'notStored'}`)}
            {workout && say('train.ended.stored', { count: workout.reps })}
          </Alert>
        )}
        {!workout && <DoneSets sets={sets} />}
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 2, mb: 3 }}>
          <Button variant="contained" onClick={trainingHolder.forget}>
            {say(isRefused ? 'train.refused.again' : 'train.ended.again')}
          </Button>
          <LinkButton to="/exercises" variant="outlined">
            {say('train.ended.exercises')}
          </LinkButton>
        </Stack>
        {waits && <KeepStorage />}
        {/* Not before the workout is stored: nothing is to be late for it. */}
        {stage.step === 'ended' && workout !== undefined && finder === 'device' && <GpuNote />}
        {workout && (
          <Suspense>
            <StoredSets workoutId={workout.id} replay={run.replay} />
          </Suspense>
        )}
      </Page>
    </Box>
  );
}
