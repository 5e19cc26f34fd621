import GoodIcon from '@mui/icons-material/CheckRounded';
import MendIcon from '@mui/icons-material/PriorityHighRounded';
import Box from '@mui/material/Box';
import { useWords } from '../words/use-words.ts';

/** Each repetition with a sign of how it was: a shape, and a colour beside it. */
export function RepetitionMarks({ repetitions }: { readonly repetitions: readonly boolean[] }) {
  const { say } = useWords();
  return (
    <Box
      component="ul"
      aria-label={say('demo.list')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, m: 0, p: 0, minHeight: 32, listStyle: 'none' }}
    >
      {repetitions.map((isGood, index) => {
        const Icon = isGood ? GoodIcon : MendIcon;
        const says = say(isGood ? 'demo.repetition.good' : 'demo.repetition.mend', { number: index + 1 });
        return (
          <Box
            component="li"
            key={index}
            sx={{
              display: 'grid',
              placeItems: 'center',
              width: 32,
              height: 32,
              borderRadius: isGood ? '50%' : 1,
              color: 'background.paper',
              bgcolor: isGood ? 'success.main' : 'warning.main',
            }}
          >
            <Icon titleAccess={says} sx={{ fontSize: 20 }} />
          </Box>
        );
      })}
    </Box>
  );
}
