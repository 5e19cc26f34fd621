import type { Loading } from '@spotter/browser/camera/open-pose-worker';
import Typography from '@mui/material/Typography';
import { useWords } from '../words/use-words.ts';
import { useWarmModels } from './use-warm-models.ts';

interface WarmNoteProps {
  /** Loads it and does more with it, before it is told as loaded. */
  readonly prepare?: (signal: AbortSignal, loading: Loading) => Promise<void>;
}

/** Loads what finds poses while somebody reads, and says how much it is. */
export function WarmNote({ prepare }: WarmNoteProps) {
  const { say, formats } = useWords();
  const { bytes, isOver } = useWarmModels(prepare);
  if (bytes === null) return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
      {say(isOver ? 'train.before.loaded' : 'train.before.loads', { size: formats.bytes(bytes) })}
    </Typography>
  );
}
