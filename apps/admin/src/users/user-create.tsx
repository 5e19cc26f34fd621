import type { CreatedAdminUser, NewAdminUser } from '@spotter/contract/admin/users';
import { useState } from 'react';
import {
  Create,
  FormDataConsumer,
  PasswordInput,
  RadioButtonGroupInput,
  required,
  SelectInput,
  TextInput,
  useNotify,
  useRedirect,
} from 'react-admin';
import { CopyLink } from '../parts/copy-link.tsx';
import { RecordForm } from '../drafts/record-form.tsx';
import { useWords } from '../words/use-words.ts';
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
  const words = useWords();
  const { say } = words;
  const notify = useNotify();
  return (
    <>
      <Create<CreatedAdminUser>
        title={say('people.add')}
        transform={withoutChoice}
        mutationOptions={{
          onSuccess: (user) => {
            if (user.set_up_link) {
              setCreated(user);
              return;
            }
            notify(say('people.create.done', { name: user.username }), { type: 'success' });
            redirect('show', 'users', user.id);
          },
        }}
      >
        <RecordForm defaultValues={{ role: 'member', how: 'link' }} sx={{ maxWidth: 560 }}>
          <TextInput
            source="username"
            label={say('people.fullName')}
            validate={required()}
            autoComplete="off"
          />
          <TextInput source="email" type="email" validate={required()} autoComplete="off" />
          <SelectInput source="role" choices={roleChoices(words)} validate={required()} />
          <RadioButtonGroupInput
            source="how"
            label={say('people.create.password')}
            row={false}
            helperText={false}
            choices={[
              { id: 'link', name: say('people.create.byLink') },
              { id: 'password', name: say('people.create.byMe') },
            ]}
          />
          <FormDataConsumer<Values>>
            {({ formData }) =>
              formData.how === 'password' && (
                <PasswordInput
                  source="password"
                  helperText={say('people.create.help')}
                  validate={required()}
                  autoComplete="new-password"
                />
              )
            }
          </FormDataConsumer>
        </RecordForm>
      </Create>
      {created?.set_up_link && (
        <CopyLink
          title={say('people.create.added', { name: created.username })}
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
