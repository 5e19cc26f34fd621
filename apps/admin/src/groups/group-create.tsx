import { Create, required, SimpleForm, TextInput } from 'react-admin';
import { useWords } from '../words/use-words.ts';

export function GroupCreate() {
  const { say } = useWords();
  return (
    <Create title={say('groups.add')} redirect="list">
      <SimpleForm warnWhenUnsavedChanges sx={{ maxWidth: 480 }}>
        <TextInput source="name" validate={required()} autoFocus />
      </SimpleForm>
    </Create>
  );
}
