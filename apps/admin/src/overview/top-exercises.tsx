import { Box, Typography } from '@mui/material';
import type { Overview } from '@spotter/contract/admin/overview';
import { trainedWords } from '../parts/trained-words.ts';
import { useWords } from '../words/use-words.ts';

interface TopExercisesProps {
  readonly exercises: Overview['exercises'];
}

export function TopExercises({ exercises }: TopExercisesProps) {
  const { say } = useWords();
  const most = Math.max(1, ...exercises.map(({ sets }) => sets));
  if (exercises.length === 0)
    return <Typography color="textSecondary">{say('overview.exercises.none')}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {exercises.map(({ exercise_key: key, exercise_name: name, sets, ...trained }) => (
        <li key={key}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
            <span>{name}</span>
            <Box component="span" sx={{ color: 'text.secondary', textAlign: 'right' }}>
              {say('overview.exercises.inSets', { trained: trainedWords(say, trained), count: sets })}
            </Box>
          </Box>
          <Box aria-hidden sx={{ height: 6, borderRadius: 3, bgcolor: 'action.hover', mt: 0.25 }}>
            <Box
              sx={{
                height: 6,
                borderRadius: 3,
                bgcolor: 'primary.main',
                width: `${(sets / most) * 100}%`,
              }}
            />
          </Box>
        </li>
      ))}
    </Box>
  );
}
