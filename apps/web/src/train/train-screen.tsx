import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { NoSuchTraining } from './no-such-training.tsx';
import { TrainPage } from './train-page.tsx';
import { TrainRefused } from './train-refused.tsx';
import { trainableQuery } from './trainable-query.ts';

function Found({ id }: { readonly id: string }) {
  const { spotter } = useServices();
  const what = useQuery(trainableQuery(spotter, id));
  if (what.isPending) return <Loading />;
  if (what.isError) {
    return <TrainRefused error={what.error} onAgain={() => void what.refetch()} from="/exercises" />;
  }
  return <TrainPage meant={{ kind: 'free', what: what.data }} />;
}

/** `/train/7`, or `/train/auto`: then what is done is recognised. */
export function TrainScreen() {
  const { id = '' } = useParams();
  return /^([1-9]\d{0,8}|auto)$/.test(id) ? <Found key={id} id={id} /> : <NoSuchTraining />;
}
