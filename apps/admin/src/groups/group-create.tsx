import { Create, required, TextInput } from 'react-admin';
import { RecordForm } from '../drafts/record-form.tsx';
import { useWords } from '../words/use-words.ts';

export function GroupCreate() {
  const { say } = useWords();
  return (
    <Create title={say('groups.add')} redirect="list">
      <RecordForm sx={{ maxWidth: 480 }}>
        <TextInput source="name" validate={required()} autoFocus />
      </RecordForm>
    </Create>
  );
}
