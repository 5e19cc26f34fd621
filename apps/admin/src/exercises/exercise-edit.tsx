import { Stack } from '@mui/material';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import { DeleteButton, Edit, SaveButton, Toolbar, useRecordContext } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useCan } from '../app/use-can.ts';
import { RecordForm } from '../drafts/record-form.tsx';
import { useWords } from '../words/use-words.ts';
import { ExerciseFields } from './exercise-fields.tsx';
import { ExerciseTabs } from './exercise-tabs.tsx';

function Bar() {
  const { say } = useWords();
  const canDelete = useCan('exercises', 'delete');
  const record = useRecordContext<AdminExerciseDetail>();
  return (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <SaveButton />
        {record?.is_published === false && (
          <SaveButton
            type="button"
            label={say('exercises.saveAndPublish')}
            variant="outlined"
            alwaysEnable
            transform={(exercise: AdminExerciseDetail) => ({ ...exercise, is_published: true })}
          />
        )}
      </Stack>
      {canDelete && record && <DeleteButton mutationMode="undoable" />}
    </Toolbar>
  );
}

export function ExerciseEdit() {
  const { id = '' } = useParams();
  return (
    <>
      <ExerciseTabs id={id} current="" />
      <Edit mutationMode="pessimistic" redirect="show" actions={false}>
        <RecordForm toolbar={<Bar />} sx={{ maxWidth: 820 }}>
          <ExerciseFields />
        </RecordForm>
      </Edit>
    </>
  );
}
