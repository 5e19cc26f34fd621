import { Create } from 'react-admin';
import { RecordForm } from '../drafts/record-form.tsx';
import { useWords } from '../words/use-words.ts';
import { ExerciseFields } from './exercise-fields.tsx';

const empty = { muscles: [], aliases: [], links: [], is_published: false };

export function ExerciseCreate() {
  const { say } = useWords();
  return (
    <Create title={say('exercises.add')} redirect="show">
      <RecordForm defaultValues={empty} sx={{ maxWidth: 820 }}>
        <ExerciseFields />
      </RecordForm>
    </Create>
  );
}
