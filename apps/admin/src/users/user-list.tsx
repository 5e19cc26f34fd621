import type { AdminUser } from '@spotter/contract/admin/users';
import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { Moment } from '../parts/moment.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import { useCan } from '../app/use-can.ts';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';
import { roleFilterChoices } from './roles.ts';
import { UserBulkActions } from './user-bulk-actions.tsx';
import { UserState } from './user-state.tsx';
import { RowLink } from '../parts/row-link.tsx';

function filters(words: Words) {
  const { say } = words;
  return [
    <SearchInput
      key="q"
      source="q"
      alwaysOn
      placeholder={say('parts.nameOrEmail')}
      slotProps={{ htmlInput: { 'aria-label': say('people.search') } }}
    />,
    <SelectInput
      key="role"
      source="role"
      label={say('people.role')}
      choices={roleFilterChoices(words)}
      alwaysOn
      emptyText={say('people.anyRole')}
    />,
    <SelectInput
      key="active"
      source="is_active"
      label={say('people.state')}
      emptyText={say('people.anyState')}
      choices={(['true', 'false'] as const).map((id) => ({ id, name: say(`people.filterStates.${id}`) }))}
    />,
  ];
}

export function UserList() {
  const canEdit = useCan('users', 'edit');
  const words = useWords();
  const { say } = words;
  return (
    <ResourceList<AdminUser>
      resource="users"
      sort={{ field: 'username', order: 'ASC' }}
      filters={filters(words)}
      bulkActions={canEdit && <UserBulkActions />}
      empty={say('people.nobody')}
      card={(user) => ({
        title: user.username,
        detail: user.email,
        aside: (
          <>
            {say(`people.roles.${user.role}`)}
            <br />
            <UserState user={user} />
          </>
        ),
      })}
    >
      <DataTable.Col source="username" render={(user: AdminUser) => <RowLink>{user.username}</RowLink>} />
      <DataTable.Col source="email" />
      <DataTable.Col source="role" render={(user: AdminUser) => say(`people.roles.${user.role}`)} />
      <DataTable.Col source="is_active" disableSort render={(user: AdminUser) => <UserState user={user} />} />
      <DataTable.Col source="created_at" render={(user: AdminUser) => <Moment at={user.created_at} />} />
      <DataTable.Col
        source="last_login_at"
        render={(user: AdminUser) => <Moment at={user.last_login_at} />}
      />
    </ResourceList>
  );
}
