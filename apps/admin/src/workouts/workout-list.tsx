import { DataTable, SearchInput } from 'react-admin';
import { dayFilters } from '../parts/day-filters.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import { workoutCard, workoutColumns, type WorkoutRow } from './workout-table.tsx';

const filters = [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder="Name or email"
    slotProps={{ htmlInput: { 'aria-label': 'Search workouts by person' } }}
  />,
  ...dayFilters,
];

export function WorkoutList() {
  return (
    <ResourceList<WorkoutRow>
      resource="workouts"
      sort={{ field: 'started_at', order: 'DESC' }}
      filters={filters}
      empty="No workouts are found."
      card={(workout) => {
        const { title, detail, aside } = workoutCard(workout);
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
      {workoutColumns}
    </ResourceList>
  );
}
