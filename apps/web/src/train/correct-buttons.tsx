import MoreIcon from '@mui/icons-material/AddRounded';
import FewerIcon from '@mui/icons-material/RemoveRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useWords } from '../words/use-words.ts';
import type { TrainRun } from './train-run.ts';

/** Puts a count right that the coach has got wrong. */
export function CorrectButtons({ run }: { readonly run: Pick<TrainRun, 'correct'> }) {
  const { say } = useWords();
  return (
    // Side by side, wherever the line ends.
    <Box sx={{ display: 'inline-flex', verticalAlign: 'middle' }}>
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
    </Box>
  );
}
