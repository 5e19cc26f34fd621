import type { Loading } from '@spotter/browser/camera/load-models';
import Typography from '@mui/material/Typography';
import { useWords } from '../words/use-words.ts';
import { useWarmModels } from './use-warm-models.ts';

interface WarmNoteProps {
  /** Loads it and does more with it, before it is told as loaded. */
  readonly prepare?: (signal: AbortSignal, loading: Loading) => Promise<void>;
}

/** Loads what finds poses while somebody reads, and says how much it is, and how much of it has come. */
export function WarmNote({ prepare }: WarmNoteProps) {
  const { say, formats } = useWords();
  const { loaded, isOver } = useWarmModels(prepare);
  if (loaded === null) return null;
  const [size, share] = [formats.bytes(loaded.bytes), formats.percent(loaded.share)];
  return (
    <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
      {isOver ? say('train.before.loaded', { size }) : say('train.before.loads', { size, share })}
    </Typography>
  );
}
