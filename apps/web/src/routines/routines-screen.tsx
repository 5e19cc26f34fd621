import { useQuery } from '@tanstack/react-query';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { useWords } from '../words/use-words.ts';
import { MyRoutines } from './my-routines.tsx';
import { routinesQuery } from './queries.ts';
import { ReadyRoutines } from './ready-routines.tsx';
import { Today } from './today.tsx';

/** What somebody means to train: today's, their own, and ready ones. */
export function RoutinesScreen() {
  const { say } = useWords();
  const { spotter } = useServices();
  const routines = useQuery(routinesQuery(spotter));
  return (
    <Page title={say('routines.title')}>
      <Today />
      {routines.isPending && <Loading />}
      {routines.isError && <Refused error={routines.error} onAgain={() => void routines.refetch()} />}
      {routines.data && <MyRoutines routines={routines.data} />}
      <ReadyRoutines />
    </Page>
  );
}
