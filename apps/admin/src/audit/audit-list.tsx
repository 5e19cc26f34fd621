import type { AuditEntry } from '@spotter/contract/admin/audit';
import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { Moment } from '../parts/moment.tsx';
import { dayFilters } from '../parts/day-filters.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import { auditResources, inWords } from './audit-words.ts';
import { RowLink } from '../parts/row-link.tsx';

const filters = [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder="Name of what was changed"
    slotProps={{ htmlInput: { 'aria-label': 'Search changes' } }}
  />,
  <SelectInput
    key="resource"
    source="resource"
    label="What"
    alwaysOn
    emptyText="Anything"
    choices={auditResources}
  />,
  ...dayFilters,
];

export function AuditList() {
  return (
    <ResourceList<AuditEntry>
      resource="audit"
      sort={{ field: 'at', order: 'DESC' }}
      filters={filters}
      empty="No changes are found."
      card={(entry) => ({
        title: inWords(entry),
        detail: (
          <>
            {entry.actor_name}, <Moment at={entry.at} />
          </>
        ),
      })}
    >
      <DataTable.Col
        source="at"
        render={(entry: AuditEntry) => (
          <RowLink>
            <Moment at={entry.at} />
          </RowLink>
        )}
      />
      <DataTable.Col source="actor_name" disableSort />
      <DataTable.Col label="What" render={inWords} />
      <DataTable.Col
        label="Fields"
        render={(entry: AuditEntry) =>
          entry.changed.map((name) => name.replaceAll('_', ' ')).join(', ') || '–'
        }
      />
    </ResourceList>
  );
}
