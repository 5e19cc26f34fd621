import { Edit, required, SaveButton, SelectInput, TextInput, Toolbar } from 'react-admin';
import { RecordForm } from '../drafts/record-form.tsx';
import { useWords } from '../words/use-words.ts';
import { roleChoices } from './roles.ts';

/** Deleting is on the person's own screen, where it says what goes. */
function SaveBar() {
  return (
    <Toolbar>
      <SaveButton />
    </Toolbar>
  );
}

export function UserEdit() {
  const words = useWords();
  return (
    <Edit mutationMode="pessimistic" redirect="show">
      <RecordForm toolbar={<SaveBar />} sx={{ maxWidth: 560 }}>
        <TextInput
          source="username"
          label={words.say('people.fullName')}
          validate={required()}
          autoComplete="off"
        />
        <TextInput source="email" type="email" validate={required()} autoComplete="off" />
        <SelectInput source="role" choices={roleChoices(words)} validate={required()} />
      </RecordForm>
    </Edit>
  );
}
