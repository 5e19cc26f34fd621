import Typography from '@mui/material/Typography';
import { useWords } from '../words/use-words.ts';
import { nameOf } from './name-of.ts';
import { PlannedSet } from './planned-set.tsx';
import { plannedNow, type Programme } from './programme.ts';

/** What comes after the rest. */
export function NextUp({ programme }: { readonly programme: Programme }) {
  const words = useWords();
  return (
    <Typography sx={{ fontSize: '1.15rem' }}>
      <strong>
        {words.say('train.next.title', { exercise: nameOf(plannedNow(programme).what, words) })}
      </strong>
      {' · '}
      <PlannedSet programme={programme} />
    </Typography>
  );
}
