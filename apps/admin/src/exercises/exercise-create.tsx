import { Create, SimpleForm } from 'react-admin';
import { ExerciseFields } from './exercise-fields.tsx';

const empty = { muscles: [], aliases: [], links: [], is_published: false };

export function ExerciseCreate() {
  return (
    <Create title="Add an exercise" redirect="show">
      <SimpleForm warnWhenUnsavedChanges defaultValues={empty} sx={{ maxWidth: 820 }}>
        <ExerciseFields />
      </SimpleForm>
    </Create>
  );
}
