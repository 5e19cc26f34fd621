import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { NotFoundScreen } from '../app/not-found-screen.tsx';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { Refused } from '../parts/refused.tsx';
import { TrainPage } from './train-page.tsx';
import { trainableQuery } from './trainable-query.ts';
import { useIsolatedPage } from './use-isolated-page.ts';

/** `/train/7`, or `/train/auto`: then what is done is recognised. */
export function TrainScreen() {
  const { id = '' } = useParams();
  const { spotter } = useServices();
  const isRight = useIsolatedPage();
  const isKnown = /^([1-9]\d{0,8}|auto)$/.test(id);
  const what = useQuery({ ...trainableQuery(spotter, id), enabled: isKnown && isRight });
  if (!isKnown) return <NotFoundScreen />;
  if (!isRight || what.isPending) return <Loading />;
  if (what.isError) return <Refused error={what.error} onAgain={() => void what.refetch()} />;
  return <TrainPage key={id} meant={{ kind: 'free', what: what.data }} />;
}
