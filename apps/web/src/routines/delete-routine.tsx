import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { useForgetAnswer } from '../offline/use-forget-answer.ts';
import { DeleteForGood } from '../parts/delete-for-good.tsx';
import { useWords } from '../words/use-words.ts';
import { routineQuery, routinesQuery } from './queries.ts';

export function DeleteRoutine({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const forgetAnswer = useForgetAnswer();
  const navigate = useNavigate();
  return (
    <DeleteForGood
      words={{
        ask: say('routines.delete.ask'),
        text: say('routines.delete.text'),
        now: say('routines.delete.now'),
        keep: say('routines.delete.keep'),
      }}
      onDelete={async () => {
        await spotter.routines.delete(id);
        await navigate('/routines', { replace: true });
        await forgetAnswer(routineQuery(spotter, id).queryKey);
        await queries.invalidateQueries({ queryKey: routinesQuery(spotter).queryKey });
      }}
    />
  );
}
