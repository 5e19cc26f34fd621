import type { AdminLogin } from '@spotter/contract/admin/training';
import { DataTable, Link, SearchInput, SelectInput } from 'react-admin';
import { useCan } from '../app/use-can.ts';
import { ResourceList } from '../parts/resource-list.tsx';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';
import { isOpen, loginCard, loginColumns, RevokeLogins } from './login-table.tsx';

function filters({ say }: Words) {
  return [
    <SearchInput
      key="q"
      source="q"
      alwaysOn
      placeholder={say('parts.nameOrEmail')}
      slotProps={{ htmlInput: { 'aria-label': say('logins.search') } }}
    />,
    <SelectInput
      key="state"
      source="state"
      label={say('logins.state')}
      alwaysOn
      emptyText={say('logins.anyState')}
      choices={(['open', 'ended'] as const).map((id) => ({ id, name: say(`logins.states.${id}`) }))}
    />,
  ];
}

function Who({ login }: { readonly login: AdminLogin }) {
  return <Link to={`/users/${login.user_id}/show`}>{login.username}</Link>;
}

export function LoginList() {
  const canRevoke = useCan('logins', 'revoke');
  const words = useWords();
  return (
    <ResourceList<AdminLogin>
      resource="logins"
      sort={{ field: 'created_at', order: 'DESC' }}
      filters={filters(words)}
      empty={words.say('logins.noneFound')}
      canOpen={false}
      bulkActions={canRevoke && <RevokeLogins />}
      isRowSelectable={isOpen}
      card={(login) => {
        const { title, detail, aside } = loginCard(words, login);
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
      {loginColumns(words)}
    </ResourceList>
  );
}
