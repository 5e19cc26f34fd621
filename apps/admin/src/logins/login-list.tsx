import type { AdminLogin } from '@spotter/contract/admin/training';
import { DataTable, Link, SearchInput, SelectInput } from 'react-admin';
import { useCan } from '../app/use-can.ts';
import { ResourceList } from '../parts/resource-list.tsx';
import { isOpen, loginCard, loginColumns, RevokeLogins } from './login-table.tsx';

const filters = [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder="Name or email"
    slotProps={{ htmlInput: { 'aria-label': 'Search logins by person' } }}
  />,
  <SelectInput
    key="state"
    source="state"
    label="State"
    alwaysOn
    emptyText="Any state"
    choices={[
      { id: 'open', name: 'Open' },
      { id: 'ended', name: 'Ended' },
    ]}
  />,
];

function Who({ login }: { readonly login: AdminLogin }) {
  return <Link to={`/users/${login.user_id}/show`}>{login.username}</Link>;
}

export function LoginList() {
  const canRevoke = useCan('logins', 'revoke');
  return (
    <ResourceList<AdminLogin>
      resource="logins"
      sort={{ field: 'created_at', order: 'DESC' }}
      filters={filters}
      empty="No logins are found."
      canOpen={false}
      bulkActions={canRevoke && <RevokeLogins />}
      isRowSelectable={isOpen}
      card={(login) => {
        const { title, detail, aside } = loginCard(login);
        return {
          title: <Who login={login} />,
          detail: (
            <>
              {title}, {detail}
            </>
          ),
          aside,
        };
      }}
    >
      <DataTable.Col source="username" disableSort render={(row: AdminLogin) => <Who login={row} />} />
      {loginColumns}
    </ResourceList>
  );
}
