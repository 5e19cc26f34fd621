import { DeleteWithConfirmButton, Edit, required, SaveButton, TextInput, Toolbar } from 'react-admin';
import { RecordForm } from '../drafts/record-form.tsx';
import { useWords } from '../words/use-words.ts';

function Bar() {
  const { say } = useWords();
  return (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <SaveButton />
      <DeleteWithConfirmButton
        mutationMode="pessimistic"
        confirmTitle={say('groups.delete.title')}
        confirmContent={say('groups.delete.text')}
      />
    </Toolbar>
  );
}

export function GroupEdit() {
  return (
    <Edit mutationMode="pessimistic" redirect="list">
      <RecordForm toolbar={<Bar />} sx={{ maxWidth: 480 }}>
        <TextInput source="name" validate={required()} />
      </RecordForm>
    </Edit>
  );
}
