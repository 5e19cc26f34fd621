import type { AuditEntry } from '@spotter/contract/admin/audit';
import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { Moment } from '../parts/moment.tsx';
import { dayFilters } from '../parts/day-filters.tsx';
import { fieldWords } from '../parts/field-words.ts';
import { ResourceList } from '../parts/resource-list.tsx';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';
import { auditResources, inWords } from './audit-words.ts';
import { RowLink } from '../parts/row-link.tsx';

function filters(words: Words) {
  const { say } = words;
  return [
    <SearchInput
      key="q"
      source="q"
      alwaysOn
      placeholder={say('audit.nameOfChanged')}
      slotProps={{ htmlInput: { 'aria-label': say('audit.search') } }}
    />,
    <SelectInput
      key="resource"
      source="resource"
      label={say('audit.what')}
      alwaysOn
      emptyText={say('audit.anything')}
      choices={auditResources(words)}
    />,
    ...dayFilters(words),
  ];
}

export function AuditList() {
  const words = useWords();
  const { say } = words;
  return (
    <ResourceList<AuditEntry>
      resource="audit"
      sort={{ field: 'at', order: 'DESC' }}
      filters={filters(words)}
      empty={say('audit.noneFound')}
      card={(entry) => ({
        title: inWords(words, entry),
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
      <DataTable.Col label={say('audit.what')} render={(entry: AuditEntry) => inWords(words, entry)} />
      <DataTable.Col
        label={say('audit.fields')}
        render={(entry: AuditEntry) => entry.changed.map((name) => fieldWords(words, name)).join(', ') || '–'}
      />
    </ResourceList>
  );
}
