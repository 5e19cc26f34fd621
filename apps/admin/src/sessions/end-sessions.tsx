import { useListContext, useRefresh } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';

interface EndSessionsProps {
  readonly ids: readonly string[];
  readonly onDone?: () => void;
}

/** Ends sessions that run: their sockets close, what was counted is kept. */
export function EndSessions({ ids, onDone }: EndSessionsProps) {
  const { endSessions } = useCalls();
  const refresh = useRefresh();
  const isOne = ids.length === 1;
  return (
    <ActionButton
      label="End"
      color="error"
      question={{
        title: isOne ? 'End this session?' : `End ${ids.length} sessions?`,
        text: 'The camera view of the person closes at once and says that staff ended it. What was counted is kept.',
        confirm: isOne ? 'End the session' : 'End the sessions',
      }}
      onDo={async () => {
        const { data } = await endSessions(ids);
        onDone?.();
        refresh();
        return data.length === 0
          ? 'It had ended already.'
          : `Ended ${data.length === 1 ? 'the session' : `${data.length} sessions`}.`;
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
