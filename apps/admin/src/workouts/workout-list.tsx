import { DataTable, SearchInput } from 'react-admin';
import { dayFilters } from '../parts/day-filters.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';
import { workoutCard, workoutColumns, type WorkoutRow } from './workout-table.tsx';

function filters(words: Words) {
  const { say } = words;
  return [
    <SearchInput
      key="q"
      source="q"
      alwaysOn
      placeholder={say('parts.nameOrEmail')}
      slotProps={{ htmlInput: { 'aria-label': say('workouts.search') } }}
    />,
    ...dayFilters(words),
  ];
}

export function WorkoutList() {
  const words = useWords();
  return (
    <ResourceList<WorkoutRow>
      resource="workouts"
      sort={{ field: 'started_at', order: 'DESC' }}
      filters={filters(words)}
      empty={words.say('workouts.noneFound')}
      card={(workout) => {
        const { title, detail, aside } = workoutCard(words, workout);
        return {
          title: workout.username,
          detail: (
            <>
              {title}
              <br />
              {detail}
            </>
          ),
          aside,
        };
      }}
    >
      <DataTable.Col source="username" disableSort />
      {workoutColumns(words)}
    </ResourceList>
  );
}
