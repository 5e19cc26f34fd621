import type { AdminUser } from '@spotter/contract/admin/users';
import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { Moment } from '../parts/moment.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import { useCan } from '../app/use-can.ts';
import { roleFilterChoices, roleNames } from './roles.ts';
import { UserBulkActions } from './user-bulk-actions.tsx';
import { UserState } from './user-state.tsx';
import { RowLink } from '../parts/row-link.tsx';

const filters = [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder="Name or email"
    slotProps={{ htmlInput: { 'aria-label': 'Search people' } }}
  />,
  <SelectInput
    key="role"
    source="role"
    label="Role"
    choices={roleFilterChoices}
    alwaysOn
    emptyText="Any role"
  />,
  <SelectInput
    key="active"
    source="is_active"
    label="State"
    emptyText="Any state"
    choices={[
      { id: 'true', name: 'Active' },
      { id: 'false', name: 'Deactivated' },
    ]}
  />,
];

export function UserList() {
  const canEdit = useCan('users', 'edit');
  return (
    <ResourceList<AdminUser>
      resource="users"
      sort={{ field: 'username', order: 'ASC' }}
      filters={filters}
      bulkActions={canEdit && <UserBulkActions />}
      empty="Nobody is found."
      card={(user) => ({
        title: user.username,
        detail: user.email,
        aside: (
          <>
            {roleNames[user.role]}
            <br />
            <UserState user={user} />
          </>
        ),
      })}
    >
      <DataTable.Col source="username" render={(user: AdminUser) => <RowLink>{user.username}</RowLink>} />
      <DataTable.Col source="email" />
      <DataTable.Col source="role" render={(user: AdminUser) => roleNames[user.role]} />
      <DataTable.Col source="is_active" disableSort render={(user: AdminUser) => <UserState user={user} />} />
      <DataTable.Col source="created_at" render={(user: AdminUser) => <Moment at={user.created_at} />} />
      <DataTable.Col
        source="last_login_at"
        render={(user: AdminUser) => <Moment at={user.last_login_at} />}
      />
    </ResourceList>
  );
}
