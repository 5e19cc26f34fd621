import type { AdminLogin } from '@spotter/contract/admin/training';
import { DataTable, useListContext, useRefresh } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { useCan } from '../app/use-can.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Moment } from '../parts/moment.tsx';
import { Rows } from '../parts/rows.tsx';
import { StateLabel } from '../parts/state-label.tsx';

const reasons: Readonly<Record<string, string>> = {
  logged_out: 'logged out',
  refresh_reused: 'a used token came again',
  password_changed: 'the password was changed',
  deactivated: 'the account was deactivated',
};

export function LoginState({ login }: { readonly login: AdminLogin }) {
  if (login.ended_at === null) return <StateLabel tone="good">open</StateLabel>;
  const reason = login.end_reason ?? 'ended';
  return <StateLabel tone="off">{reasons[reason] ?? reason.replaceAll('_', ' ')}</StateLabel>;
}

export function loginCard(login: AdminLogin) {
  return {
    title: <Moment at={login.created_at} />,
    detail: `from ${login.client}`,
    aside: <LoginState login={login} />,
  };
}

export const loginColumns = [
  <DataTable.Col key="at" source="created_at" render={(row: AdminLogin) => <Moment at={row.created_at} />} />,
  <DataTable.Col key="client" source="client" disableSort />,
  <DataTable.Col key="state" label="State" render={(row: AdminLogin) => <LoginState login={row} />} />,
  <DataTable.Col
    key="used"
    label="Last refreshed"
    render={(row: AdminLogin) => <Moment at={row.refreshed_at} none="–" />}
  />,
  <DataTable.Col
    key="expires"
    label="Good until"
    render={(row: AdminLogin) => <Moment at={row.expires_at} />}
  />,
];

/** Ends logins that are ticked: their tokens are good no longer, at once. */
export function RevokeLogins() {
  const { selectedIds, onUnselectItems } = useListContext();
  const { revokeLogins } = useCalls();
  const refresh = useRefresh();
  const count = selectedIds.length;
  return (
    <ActionButton
      label="End"
      color="error"
      question={{
        title: count === 1 ? 'End this login?' : `End ${count} logins?`,
        text: 'The devices have to log in again, and sessions that run on them end.',
        confirm: count === 1 ? 'End the login' : 'End the logins',
      }}
      onDo={async () => {
        const { data } = await revokeLogins(selectedIds.map(String));
        onUnselectItems();
        refresh();
        return data.length === 0
          ? 'They had ended already.'
          : `Ended ${data.length === 1 ? 'one login' : `${data.length} logins`}.`;
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
  return (
    <Rows<AdminLogin>
      card={loginCard}
      empty="No logins yet."
      canOpen={false}
      bulkActions={canRevoke && <RevokeLogins />}
      isRowSelectable={isOpen}
    >
      {loginColumns}
    </Rows>
  );
}
