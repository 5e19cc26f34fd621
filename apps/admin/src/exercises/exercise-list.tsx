import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, Chip } from '@mui/material';
import { AutocompleteInput, DataTable, ReferenceInput, SearchInput, SelectInput } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCan } from '../app/use-can.ts';
import { Moment } from '../parts/moment.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import { ExerciseBulkActions } from './exercise-bulk-actions.tsx';
import type { ExerciseRow } from './exercise-row.ts';
import { ExerciseThumbnail } from './exercise-thumbnail.tsx';
import { MuscleInput } from './muscle-input.tsx';
import { PublishedLabel } from './published-label.tsx';
import { RowLink } from '../parts/row-link.tsx';
import type { Say } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';

const filters = (say: Say) => [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder={say('resources.exercises.fields.name')}
    slotProps={{ htmlInput: { 'aria-label': say('exercises.search') } }}
  />,
  <ReferenceInput key="group" source="group_id" reference="groups" perPage={200} alwaysOn>
    <AutocompleteInput label={say('exercises.group')} optionText="name" sx={{ minWidth: 180 }} />
  </ReferenceInput>,
  <MuscleInput key="muscle" source="muscle" />,
  <SelectInput
    key="published"
    source="is_published"
    label={say('exercises.state')}
    emptyText={say('exercises.anyState')}
    choices={[
      { id: 'true', name: say('exercises.filterStates.published') },
      { id: 'false', name: say('exercises.filterStates.drafts') },
    ]}
  />,
];

export function ExerciseList() {
  const { say } = useWords();
  const canEdit = useCan('exercises', 'edit');
  const canImport = useCan('exercises', 'import');
  return (
    <ResourceList<ExerciseRow>
      resource="exercises"
      sort={{ field: 'name', order: 'ASC' }}
      filters={filters(say)}
      actions={
        canImport && (
          <Button size="small" component={Link} to="/exercises/import" startIcon={<ImportIcon />}>
            {say('exercises.import')}
          </Button>
        )
      }
      bulkActions={canEdit && <ExerciseBulkActions />}
      empty={say('exercises.noneFound')}
      card={(exercise) => ({
        image: <ExerciseThumbnail picture={exercise.picture} height={54} />,
        title: exercise.name,
        detail: say('exercises.groupAndMuscles', {
          group: exercise.group_name,
          muscles: exercise.muscles.join(', '),
        }),
        aside: <PublishedLabel isPublished={exercise.is_published} />,
      })}
    >
      <DataTable.Col
        source="picture"
        label={false}
        disableSort
        render={(row: ExerciseRow) => <ExerciseThumbnail picture={row.picture} />}
      />
      <DataTable.Col source="name" render={(row: ExerciseRow) => <RowLink>{row.name}</RowLink>} />
      <DataTable.Col source="group_name" />
      <DataTable.Col
        source="muscles"
        disableSort
        render={(row: ExerciseRow) =>
          row.muscles.map((muscle) => (
            <Chip key={muscle} label={muscle} variant="outlined" sx={{ mr: 0.5, my: 0.25 }} />
          ))
        }
      />
      <DataTable.NumberCol source="picture_count" disableSort />
      <DataTable.Col
        source="is_published"
        render={(row: ExerciseRow) => <PublishedLabel isPublished={row.is_published} />}
      />
      <DataTable.Col source="updated_at" render={(row: ExerciseRow) => <Moment at={row.updated_at} />} />
    </ResourceList>
  );
}
