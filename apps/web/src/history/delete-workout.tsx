import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { useForgetAnswer } from '../offline/use-forget-answer.ts';
import { DeleteForGood } from '../parts/delete-for-good.tsx';
import { useWords } from '../words/use-words.ts';
import { workoutQuery, workoutsQuery } from './queries.ts';

export function DeleteWorkout({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const forgetAnswer = useForgetAnswer();
  const navigate = useNavigate();
  return (
    <DeleteForGood
      words={{
        ask: say('history.workout.delete'),
        text: say('history.workout.deleteText'),
        now: say('history.workout.deleteNow'),
        keep: say('history.workout.keep'),
      }}
      onDelete={async () => {
        await spotter.workouts.delete(id);
        await navigate('/history', { replace: true });
        await forgetAnswer(workoutQuery(spotter, id).queryKey);
        await queries.invalidateQueries({ queryKey: workoutsQuery(spotter).queryKey });
      }}
    />
  );
}
