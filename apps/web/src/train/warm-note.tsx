import Typography from '@mui/material/Typography';
import { useWords } from '../words/use-words.ts';
import { useWarmModels } from './use-warm-models.ts';

/** Loads what finds poses while somebody reads, and says how much it is. */
export function WarmNote() {
  const { say, formats } = useWords();
  const { bytes, isOver } = useWarmModels();
  if (bytes === null) return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
      {say(isOver ? 'train.before.loaded' : 'train.before.loads', { size: formats.bytes(bytes) })}
    </Typography>
  );
}
