import { LinearProgress, Typography } from '@mui/material';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import type { ExerciseSpecifications } from '@spotter/contract/admin/coaching';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCalls } from '../api/use-calls.ts';
import { ExercisePage } from '../exercises/exercise-page.tsx';
import { useWords } from '../words/use-words.ts';
import { Editor } from './editor.tsx';
import { useTakes } from './takes/use-takes.ts';

function Coaching({ exercise }: { readonly exercise: AdminExerciseDetail }) {
  const { say } = useWords();
  const { specifications } = useCalls();
  const client = useQueryClient();
  const queryKey = ['specifications', exercise.id];
  // What somebody else saves meanwhile must not change what is being edited: saving is refused then, and says so.
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => specifications(exercise.id),
    refetchOnWindowFocus: false,
  });
  const { takes, error: takesError } = useTakes(exercise);
  const refused = error ?? takesError;
  if (refused) return <Typography>{refused.message}</Typography>;
  if (!data || !takes) return <LinearProgress aria-label={say('coaching.loading')} />;
  return (
    <Editor
      exercise={exercise}
      specifications={data}
      takes={takes}
      onStored={(stored: ExerciseSpecifications) => {
        client.setQueryData(queryKey, stored);
      }}
    />
  );
}

export function CoachingScreen() {
  return <ExercisePage tab="coaching">{(exercise) => <Coaching exercise={exercise} />}</ExercisePage>;
}
