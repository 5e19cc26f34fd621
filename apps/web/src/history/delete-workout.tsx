import { useServices } from '../app/services-context.ts';
import { useDeleteForGood } from '../offline/use-delete-for-good.ts';
import { DeleteForGood } from '../parts/delete-for-good.tsx';
import { useWords } from '../words/use-words.ts';
import { workoutQuery, workoutsQuery } from './queries.ts';

export function DeleteWorkout({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { spotter } = useServices();
  const onDelete = useDeleteForGood({
    deleteIt: () => spotter.workouts.delete(id),
    queryKey: workoutQuery(spotter, id).queryKey,
    list: workoutsQuery(spotter),
    backTo: '/history',
  });
  return (
    <DeleteForGood
      words={{
        ask: say('history.workout.delete'),
        text: say('history.workout.deleteText'),
        now: say('history.workout.deleteNow'),
        keep: say('history.workout.keep'),
      }}
      onDelete={onDelete}
    />
  );
}
