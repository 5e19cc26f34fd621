import Typography from '@mui/material/Typography';
import { useWrittenPlan } from '../after-set/use-written-plan.ts';
import { useWords } from '../words/use-words.ts';
import { nameOf } from './name-of.ts';
import { isHold, type PlannedExercise } from './programme.ts';

/** What a training will go through, in its order. */
export function PlannedList({ exercises }: { readonly exercises: readonly PlannedExercise[] }) {
  const words = useWords();
  const written = useWrittenPlan();
  return (
    <ol>
      {exercises.map(({ what, sets, target, weightKg }, index) => (
        <Typography component="li" key={index}>
          <bdi>{nameOf(what, words)}</bdi>
          {': '}
          {written({
            sets: sets ?? 1,
            amount: target,
            unit: isHold(what) ? 'seconds' : 'repetitions',
            weightKg,
          })}
        </Typography>
      ))}
    </ol>
  );
}
