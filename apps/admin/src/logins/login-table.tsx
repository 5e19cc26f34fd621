import type { AdminLogin } from '@spotter/contract/admin/training';
import { DataTable, useListContext, useRefresh } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { useCan } from '../app/use-can.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Moment } from '../parts/moment.tsx';
import { Rows } from '../parts/rows.tsx';
import { StateLabel } from '../parts/state-label.tsx';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';

function LoginState({ login }: { readonly login: AdminLogin }) {
  const { say, sayIfKnown } = useWords();
  if (login.ended_at === null) return <StateLabel tone="good">{say('logins.isOpen')}</StateLabel>;
  const reason = login.end_reason ?? 'ended';
  return (
    <StateLabel tone="off">{sayIfKnown('logins.reasons', reason) ?? reason.replaceAll('_', ' ')}</StateLabel>
  );
}

export function loginCard({ say }: Words, login: AdminLogin) {
  return {
    title: <Moment at={login.created_at} />,
    detail: say('logins.from', { client: login.client }),
    aside: <LoginState login={login} />,
  };
}

export function loginColumns({ say }: Words) {
  return [
    <DataTable.Col
      key="at"
      source="created_at"
      render={(row: AdminLogin) => <Moment at={row.created_at} />}
    />,
    <DataTable.Col key="client" source="client" disableSort />,
    <DataTable.Col
      key="state"
      label={say('logins.state')}
      render={(row: AdminLogin) => <LoginState login={row} />}
    />,
    <DataTable.Col
      key="used"
      label={say('logins.lastRefreshed')}
      render={(row: AdminLogin) => <Moment at={row.refreshed_at} none="–" />}
    />,
    <DataTable.Col
      key="expires"
      label={say('logins.goodUntil')}
      render={(row: AdminLogin) => <Moment at={row.expires_at} />}
    />,
  ];
}

/** Ends logins that are ticked: their tokens are good no longer, at once. */
export function RevokeLogins() {
  const { selectedIds, onUnselectItems } = useListContext();
  const { revokeLogins } = useCalls();
  const refresh = useRefresh();
  const { say } = useWords();
  const count = selectedIds.length;
  return (
    <ActionButton
      label={say('logins.end.label')}
      color="error"
      question={{
        title: say('logins.end.title', { count }),
        text: say('logins.end.text'),
        confirm: say('logins.end.confirm', { count }),
      }}
      onDo={async () => {
        const { data } = await revokeLogins(selectedIds.map(String));
        onUnselectItems();
        refresh();
        return data.length === 0
          ? say('logins.end.doneAlready')
          : say('logins.end.done', { count: data.length });
      }}
    />
  );
}

export function isOpen(login: AdminLogin): boolean {
  return login.ended_at === null;
}

/** The logins of one person. */
export function LoginTable() {
  const canRevoke = useCan('logins', 'revoke');
  const words = useWords();
  return (
    <Rows<AdminLogin>
      card={(login) => loginCard(words, login)}
      empty={words.say('logins.none')}
      canOpen={false}
      bulkActions={canRevoke && <RevokeLogins />}
      isRowSelectable={isOpen}
    >
      {loginColumns(words)}
    </Rows>
  );
}
