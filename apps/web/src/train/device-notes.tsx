import Typography from '@mui/material/Typography';
import { useWords } from '../words/use-words.ts';
import type { TrainRun } from './train-run.ts';
import { useShown } from './use-shown.ts';

interface DeviceNotesProps {
  readonly run: TrainRun;
  /** Nothing was heard of the voice, though it is wanted. */
  readonly isSilent: boolean;
}

/** What this device and the network can do, where that is less than it should be. */
export function DeviceNotes({ run, isSilent }: DeviceNotesProps) {
  const { say } = useWords();
  const rate = useShown(run, (shown) => shown.rate);
  const isAwake = useShown(run, (shown) => shown.isAwake);
  const keeping = useShown(run, (shown) => shown.keeping);
  const finder = useShown(run, (shown) => shown.finder);
  const notes = [
    say(finder === 'server' && keeping === 'waiting' ? 'train.keeping.cut' : `train.keeping.${keeping}`),
    ...(rate ? [say('train.live.slower', { rate: rate.perSecond })] : []),
    ...(rate?.isTooSlow === true ? [say('train.live.tooSlow')] : []),
    ...(isAwake ? [] : [say('train.live.dark')]),
    ...(isSilent ? [say('train.live.silent')] : []),
  ];
  return notes.map((note) => (
    <Typography key={note} variant="body2" color="textSecondary">
      {note}
    </Typography>
  ));
}
