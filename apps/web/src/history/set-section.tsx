import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { WorkoutDetail } from '@spotter/contract/workouts';
import { SetReport } from '../after-set/set-report.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../words/use-words.ts';

type StoredSet = WorkoutDetail['sets'][number];

/** What the person said of it, beside what the engine counted. */
function Corrected({ set }: { readonly set: StoredSet }) {
  const { say, formats } = useWords();
  const { correction, reps, counted_reps, score } = set;
  if (!correction) return null;
  const { count, weight_kg, effort, note, discarded } = correction;
  const isUnseen = counted_reps === 0 && score === null;
  const said = [
    ...(isUnseen && count !== null ? [say('history.workout.unseen')] : []),
    ...(count === null || isUnseen
      ? []
      : [say('history.workout.corrected', { count: reps, counted: counted_reps })]),
    ...(weight_kg === null ? [] : [say('history.workout.weight', { weight: formats.kilograms(weight_kg) })]),
    ...(effort === null ? [] : [say('history.workout.effort', { effort })]),
    ...(note === null ? [] : [say('history.workout.note', { note })]),
  ];
  return (
    <>
      {discarded && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {say('history.workout.discarded')}
        </Alert>
      )}
      {said.map((sentence) => (
        <Typography key={sentence} sx={{ mb: 1 }}>
          {sentence}
        </Typography>
      ))}
    </>
  );
}

export function SetSection({ set }: { readonly set: StoredSet }) {
  const { say, exerciseName } = useWords();
  const { position, exercise_id, exercise_name } = set;
  return (
    <Section title={say('history.workout.set', { number: position, exercise: exerciseName(exercise_name) })}>
      <Corrected set={set} />
      <SetReport set={set} />
      {exercise_id !== null && (
        <Typography sx={{ mt: 1.5 }}>
          <TextLink isAlone to={`/exercises/${exercise_id}`}>
            {say('history.workout.again')}
          </TextLink>
        </Typography>
      )}
    </Section>
  );
}
