import type { CreatedAdminUser, NewAdminUser } from '@spotter/contract/admin/users';
import { useState } from 'react';
import {
  Create,
  FormDataConsumer,
  PasswordInput,
  RadioButtonGroupInput,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
  useNotify,
  useRedirect,
} from 'react-admin';
import { CopyLink } from '../parts/copy-link.tsx';
import { roleChoices } from './roles.ts';

interface Values extends NewAdminUser {
  readonly how?: 'link' | 'password';
}

function withoutChoice({ how, password, ...user }: Values): NewAdminUser {
  return how === 'password' && password !== undefined ? { ...user, password } : user;
}

export function UserCreate() {
  const [created, setCreated] = useState<CreatedAdminUser>();
  const redirect = useRedirect();
  const notify = useNotify();
  return (
    <>
      <Create<CreatedAdminUser>
        title="Add a person"
        transform={withoutChoice}
        mutationOptions={{
          onSuccess: (user) => {
            if (user.set_up_link) {
              setCreated(user);
              return;
            }
            notify(`${user.username} can log in now.`, { type: 'success' });
            redirect('show', 'users', user.id);
          },
        }}
      >
        <SimpleForm
          warnWhenUnsavedChanges
          defaultValues={{ role: 'member', how: 'link' }}
          sx={{ maxWidth: 560 }}
        >
          <TextInput source="username" label="Full name" validate={required()} autoComplete="off" />
          <TextInput source="email" type="email" validate={required()} autoComplete="off" />
          <SelectInput source="role" choices={roleChoices} validate={required()} />
          <RadioButtonGroupInput
            source="how"
            label="Password"
            row={false}
            helperText={false}
            choices={[
              { id: 'link', name: 'They choose it themselves, by a link that I hand them' },
              { id: 'password', name: 'I set one now' },
            ]}
          />
          <FormDataConsumer<Values>>
            {({ formData }) =>
              formData.how === 'password' && (
                <PasswordInput
                  source="password"
                  helperText="8 characters or more, and not a common one."
                  validate={required()}
                  autoComplete="new-password"
                />
              )
            }
          </FormDataConsumer>
        </SimpleForm>
      </Create>
      {created?.set_up_link && (
        <CopyLink
          title={`${created.username} was added`}
          name={created.username}
          link={created.set_up_link}
          onClose={() => {
            redirect('show', 'users', created.id);
          }}
        />
      )}
    </>
  );
}
