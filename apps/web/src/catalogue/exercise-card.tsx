import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Exercise } from '@spotter/contract/exercises';
import { memo, Suspense } from 'react';
import { Link } from 'react-router';
import { useWords } from '../words/use-words.ts';
import { ExerciseDrawing } from './lazy-drawings.ts';
import { musclesOf } from './muscles-of.ts';

export const ExerciseCard = memo(function ExerciseCard({ exercise }: { readonly exercise: Exercise }) {
  const { sayIfKnown, exerciseName, formats } = useWords();
  const muscles = musclesOf(exercise)
    .slice(0, 2)
    .map((muscle) => sayIfKnown('muscles', muscle) ?? muscle);
  return (
    <li>
      <Box
        component={Link}
        to={`/exercises/${exercise.id}`}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          height: '100%',
          p: 1,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1.5,
          bgcolor: 'background.paper',
          color: 'text.primary',
          textDecoration: 'none',
          '&:hover': { borderColor: 'primary.main' },
        }}
      >
        <Box sx={{ flex: '0 0 6.5rem', aspectRatio: '4 / 3' }}>
          <Suspense>
            <ExerciseDrawing name={exercise.name} />
          </Suspense>
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, lineHeight: 1.3 }}>{exerciseName(exercise.name)}</Typography>
          <Typography variant="body2" color="textSecondary">
            {formats.list(muscles)}
          </Typography>
        </Box>
      </Box>
    </li>
  );
});
