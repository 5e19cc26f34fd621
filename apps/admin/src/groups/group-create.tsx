import { Create, required, SimpleForm, TextInput } from 'react-admin';

export function GroupCreate() {
  return (
    <Create title="Add a group" redirect="list">
      <SimpleForm warnWhenUnsavedChanges sx={{ maxWidth: 480 }}>
        <TextInput source="name" validate={required()} autoFocus />
      </SimpleForm>
    </Create>
  );
}
