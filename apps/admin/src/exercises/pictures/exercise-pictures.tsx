import { Box, Card, CardContent, Typography } from '@mui/material';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import { useWords } from '../../words/use-words.ts';
import { ExercisePage } from '../exercise-page.tsx';
import { PictureCard } from './picture-card.tsx';
import { PictureUpload } from './picture-upload.tsx';

function Pictures({ exercise }: { readonly exercise: AdminExerciseDetail }) {
  const { say } = useWords();
  const pictures = (exercise.pictures as AdminExerciseDetail['pictures'] | undefined) ?? [];
  return (
    <>
      <Card sx={{ mb: 2 }}>
        <CardContent>
          <PictureUpload exerciseId={exercise.id} />
        </CardContent>
      </Card>
      {pictures.length === 0 && (
        <Typography color="textSecondary">
          {exercise.picture === null
            ? say('exercises.pictures.none')
            : say('exercises.pictures.noneButDrawing')}
        </Typography>
      )}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
        }}
      >
        {pictures.map((picture, index) => (
          <PictureCard
            key={picture.id}
            exerciseId={exercise.id}
            picture={picture}
            position={index}
            isLast={index === pictures.length - 1}
          />
        ))}
      </Box>
    </>
  );
}

export function ExercisePictures() {
  return <ExercisePage tab="pictures">{(exercise) => <Pictures exercise={exercise} />}</ExercisePage>;
}
