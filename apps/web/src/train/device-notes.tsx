import Typography from '@mui/material/Typography';
import { useWords } from '../words/use-words.ts';
import type { Shown } from './train-run.ts';

interface DeviceNotesProps {
  readonly shown: Pick<Shown, 'rate' | 'isAwake' | 'keeping' | 'finder'>;
  /** Nothing was heard of the voice, though it is wanted. */
  readonly isSilent: boolean;
}

/** What this device and the network can do, where that is less than it should be. */
export function DeviceNotes({ shown: { rate, isAwake, keeping, finder }, isSilent }: DeviceNotesProps) {
  const { say } = useWords();
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
