import type { AdminSession } from '@spotter/contract/admin/training';
import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { dayFilters } from '../parts/day-filters.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import { sessionCard, sessionColumns } from './session-table.tsx';

const filters = [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder="Name or email"
    slotProps={{ htmlInput: { 'aria-label': 'Search sessions by person' } }}
  />,
  <SelectInput
    key="status"
    source="status"
    label="State"
    emptyText="Any state"
    choices={[
      { id: 'open', name: 'Open' },
      { id: 'ended', name: 'Ended' },
    ]}
  />,
  ...dayFilters,
];

export function SessionList() {
  return (
    <ResourceList<AdminSession>
      resource="sessions"
      sort={{ field: 'created_at', order: 'DESC' }}
      filters={filters}
      empty="No sessions are found."
      card={(session) => ({ ...sessionCard(session), title: session.username })}
    >
      <DataTable.Col source="username" disableSort />
      {sessionColumns}
    </ResourceList>
  );
}
