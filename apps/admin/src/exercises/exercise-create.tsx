import { Create, SimpleForm } from 'react-admin';
import { useWords } from '../words/use-words.ts';
import { ExerciseFields } from './exercise-fields.tsx';

const empty = { muscles: [], aliases: [], links: [], is_published: false };

export function ExerciseCreate() {
  const { say } = useWords();
  return (
    <Create title={say('exercises.add')} redirect="show">
      <SimpleForm warnWhenUnsavedChanges defaultValues={empty} sx={{ maxWidth: 820 }}>
        <ExerciseFields />
      </SimpleForm>
    </Create>
  );
}
