import { Edit, required, SaveButton, SelectInput, SimpleForm, TextInput, Toolbar } from 'react-admin';
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
  return (
    <Edit mutationMode="pessimistic" redirect="show">
      <SimpleForm warnWhenUnsavedChanges toolbar={<SaveBar />} sx={{ maxWidth: 560 }}>
        <TextInput source="username" label="Full name" validate={required()} autoComplete="off" />
        <TextInput source="email" type="email" validate={required()} autoComplete="off" />
        <SelectInput source="role" choices={roleChoices} validate={required()} />
      </SimpleForm>
    </Edit>
  );
}
