import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { NotFoundScreen } from '../app/not-found-screen.tsx';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { RefusedPage } from '../parts/refused-page.tsx';
import { useWords } from '../words/use-words.ts';
import { emptyDraft } from './draft.ts';
import { routineQuery } from './queries.ts';
import { RoutineEditor } from './routine-editor.tsx';
import { RoutineView } from './routine-view.tsx';

function Found({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { spotter } = useServices();
  const routine = useQuery(routineQuery(spotter, id));
  const [isEdited, setIsEdited] = useState(false);
  if (routine.isPending) return <Loading />;
  if (routine.isError) {
    return (
      <RefusedPage
        error={routine.error}
        onAgain={() => void routine.refetch()}
        back={{ to: '/routines', name: say('routines.back') }}
      />
    );
  }
  return isEdited ? (
    <RoutineEditor
      routine={routine.data}
      onDone={() => {
        setIsEdited(false);
      }}
    />
  ) : (
    <RoutineView
      routine={routine.data}
      onEdit={() => {
        setIsEdited(true);
      }}
    />
  );
}

/** `/routines/<id>`, or `/routines/new`. */
export function RoutineScreen() {
  const { id = '' } = useParams();
  if (id === 'new') return <RoutineEditor routine={emptyDraft} />;
  return /^[0-9a-f-]{36}$/i.test(id) ? <Found key={id} id={id} /> : <NotFoundScreen />;
}
