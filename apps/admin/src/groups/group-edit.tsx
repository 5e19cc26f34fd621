import {
  DeleteWithConfirmButton,
  Edit,
  required,
  SaveButton,
  SimpleForm,
  TextInput,
  Toolbar,
} from 'react-admin';

function Bar() {
  return (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <SaveButton />
      <DeleteWithConfirmButton
        mutationMode="pessimistic"
        confirmTitle="Delete this group?"
        confirmContent="A group can be deleted once no exercise is in it."
      />
    </Toolbar>
  );
}

export function GroupEdit() {
  return (
    <Edit mutationMode="pessimistic" redirect="list">
      <SimpleForm warnWhenUnsavedChanges toolbar={<Bar />} sx={{ maxWidth: 480 }}>
        <TextInput source="name" validate={required()} />
      </SimpleForm>
    </Edit>
  );
}
