import type { AdminSession } from '@spotter/contract/admin/training';
import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { dayFilters } from '../parts/day-filters.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';
import { sessionCard, sessionColumns } from './session-table.tsx';

function filters(words: Words) {
  const { say } = words;
  return [
    <SearchInput
      key="q"
      source="q"
      alwaysOn
      placeholder={say('parts.nameOrEmail')}
      slotProps={{ htmlInput: { 'aria-label': say('sessions.search') } }}
    />,
    <SelectInput
      key="status"
      source="status"
      label={say('sessions.state')}
      emptyText={say('sessions.anyState')}
      choices={(['open', 'ended'] as const).map((id) => ({ id, name: say(`sessions.filterStates.${id}`) }))}
    />,
    ...dayFilters(words),
  ];
}

export function SessionList() {
  const words = useWords();
  return (
    <ResourceList<AdminSession>
      resource="sessions"
      sort={{ field: 'created_at', order: 'DESC' }}
      filters={filters(words)}
      empty={words.say('sessions.noneFound')}
      card={(session) => ({ ...sessionCard(words, session), title: session.username })}
    >
      <DataTable.Col source="username" disableSort />
      {sessionColumns(words)}
    </ResourceList>
  );
}
