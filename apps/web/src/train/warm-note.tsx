import Typography from '@mui/material/Typography';
import { useWords } from '../words/use-words.ts';
import { useWarmModels } from './use-warm-models.ts';

interface WarmNoteProps {
  /** Does more with what was loaded, before it is told as loaded. */
  readonly prepare?: (signal: AbortSignal) => Promise<void>;
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
