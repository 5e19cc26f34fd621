import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useWords } from '../words/use-words.ts';
import { CorrectButtons } from './correct-buttons.tsx';
import { canSkip } from './programme.ts';
import type { Shown, TrainRun } from './train-run.ts';

interface SetButtonsProps {
  readonly run: TrainRun;
  readonly shown: Shown;
}

/** What can be done in a set, and before it. */
export function SetButtons({ run, shown: { stage, programme } }: SetButtonsProps) {
  const { say } = useWords();
  const isTraining = stage.step === 'training';
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {stage.step === 'checking' && (
        <Button variant="contained" size="large" onClick={run.begin}>
          {say('train.check.begin')}
        </Button>
      )}
      {isTraining && (
        <>
          <Button variant="contained" size="large" onClick={run.finishSet}>
            {say('train.live.finish')}
          </Button>
          <Button variant="outlined" size="large" onClick={run.pauseOrGoOn}>
            {say(stage.paused === null ? 'train.live.pause' : 'train.live.goOn')}
          </Button>
          <CorrectButtons run={run} />
          <Button onClick={run.restartSet}>{say('train.live.restart')}</Button>
          <Button onClick={run.discardSet}>{say('train.live.discard')}</Button>
        </>
      )}
      {canSkip(programme) && stage.step !== 'opening' && (
        <Button onClick={run.skip}>{say('train.next.skip')}</Button>
      )}
      <Button color="inherit" onClick={run.end}>
        {say('train.live.end')}
      </Button>
    </Stack>
  );
}
