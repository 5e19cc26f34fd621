import { useListContext, useRefresh } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { useWords } from '../words/use-words.ts';

interface EndSessionsProps {
  readonly ids: readonly string[];
  readonly onDone?: () => void;
}

/** Ends sessions that run: their sockets close, what was counted is kept. */
export function EndSessions({ ids, onDone }: EndSessionsProps) {
  const { endSessions } = useCalls();
  const refresh = useRefresh();
  const { say } = useWords();
  const count = ids.length;
  return (
    <ActionButton
      label={say('sessions.end.label')}
      color="error"
      question={{
        title: say('sessions.end.title', { count }),
        text: say('sessions.end.text'),
        confirm: say('sessions.end.confirm', { count }),
      }}
      onDo={async () => {
        const { data } = await endSessions(ids);
        onDone?.();
        refresh();
        return data.length === 0
          ? say('sessions.end.doneAlready')
          : say('sessions.end.done', { count: data.length });
      }}
    />
  );
}

/** For the sessions that are ticked in the list. */
export function EndSelectedSessions() {
  const { selectedIds, onUnselectItems } = useListContext();
  return (
    <EndSessions
      ids={selectedIds.map(String)}
      onDone={() => {
        onUnselectItems();
      }}
    />
  );
}
