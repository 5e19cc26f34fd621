import MoreIcon from '@mui/icons-material/AddRounded';
import FewerIcon from '@mui/icons-material/RemoveRounded';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { useWords } from '../words/use-words.ts';
import type { Shown, TrainRun } from './train-run.ts';

interface SetButtonsProps {
  readonly run: TrainRun;
  readonly shown: Shown;
}

/** What can be done in a set, and before it. */
export function SetButtons({ run, shown: { stage } }: SetButtonsProps) {
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
          <IconButton
            aria-label={say('train.live.fewer')}
            onClick={() => {
              run.correct(-1);
            }}
          >
            <FewerIcon />
          </IconButton>
          <IconButton
            aria-label={say('train.live.more')}
            onClick={() => {
              run.correct(1);
            }}
          >
            <MoreIcon />
          </IconButton>
          <Button onClick={run.restartSet}>{say('train.live.restart')}</Button>
          <Button onClick={run.discardSet}>{say('train.live.discard')}</Button>
        </>
      )}
      <Button color="inherit" onClick={run.end}>
        {say('train.live.end')}
      </Button>
    </Stack>
  );
}
