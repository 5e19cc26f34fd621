import { useServices } from '../app/services-context.ts';
import { useDeleteForGood } from '../offline/use-delete-for-good.ts';
import { DeleteForGood } from '../parts/delete-for-good.tsx';
import { useWords } from '../words/use-words.ts';
import { routineQuery, routinesQuery } from './queries.ts';

export function DeleteRoutine({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { spotter } = useServices();
  const onDelete = useDeleteForGood({
    deleteIt: () => spotter.routines.delete(id),
    queryKey: routineQuery(spotter, id).queryKey,
    list: routinesQuery(spotter),
    backTo: '/routines',
  });
  return (
    <DeleteForGood
      words={{
        ask: say('routines.delete.ask'),
        text: say('routines.delete.text'),
        now: say('routines.delete.now'),
        keep: say('routines.delete.keep'),
      }}
      onDelete={onDelete}
    />
  );
}
