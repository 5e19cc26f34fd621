import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useWords } from '../words/use-words.ts';
import { CorrectButtons } from './correct-buttons.tsx';
import { canSkip } from './programme.ts';
import type { TrainRun } from './train-run.ts';
import { useShown } from './use-shown.ts';

/** What can be done in a set, and before it. */
export function SetButtons({ run }: { readonly run: TrainRun }) {
  const { say } = useWords();
  const step = useShown(run, ({ stage }) => stage.step);
  const isPaused = useShown(run, ({ stage }) => stage.step === 'training' && stage.paused !== null);
  const programme = useShown(run, (shown) => shown.programme);
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {step === 'checking' && (
        <Button variant="contained" size="large" onClick={run.begin}>
          {say('train.check.begin')}
        </Button>
      )}
      {step === 'training' && (
        <>
          <Button variant="contained" size="large" onClick={run.finishSet}>
            {say('train.live.finish')}
          </Button>
          <Button variant="outlined" size="large" onClick={run.pauseOrGoOn}>
            {say(isPaused ? 'train.live.goOn' : 'train.live.pause')}
          </Button>
          <CorrectButtons run={run} />
          <Button onClick={run.restartSet}>{say('train.live.restart')}</Button>
          <Button onClick={run.discardSet}>{say('train.live.discard')}</Button>
        </>
      )}
      {canSkip(programme) && step !== 'opening' && (
        <Button onClick={run.skip}>{say('train.next.skip')}</Button>
      )}
      <Button color="inherit" onClick={run.end}>
        {say('train.live.end')}
      </Button>
    </Stack>
  );
}
