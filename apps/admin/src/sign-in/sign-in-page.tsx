import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { Form, Notification, PasswordInput, required, TextInput, useLogin } from 'react-admin';
import { Refusal } from '../api/to-refusal.ts';
import { useWords } from '../words/use-words.ts';
import { CodeInput } from './code-input.tsx';
import { FrontPage } from './front-page.tsx';

function wantsCode(error: unknown): boolean {
  return error instanceof Refusal && error.body.code === 'staff.code_required';
}

export function SignInPage() {
  const login = useLogin();
  const { say } = useWords();
  const [refusal, setRefusal] = useState<string>();
  const [isCodeWanted, setIsCodeWanted] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  async function signIn(values: object): Promise<void> {
    setIsBusy(true);
    setRefusal(undefined);
    try {
      await login(values);
    } catch (error) {
      if (wantsCode(error)) setIsCodeWanted(true);
      else setRefusal(error instanceof Error ? error.message : String(error));
      setIsBusy(false);
    }
  }

  return (
    <FrontPage title={say('signIn.title')} intro={say('signIn.intro')}>
      <Form onSubmit={signIn} noValidate>
        {refusal !== undefined && (
          <Alert severity="error" sx={{ mb: 1 }}>
            {refusal}
          </Alert>
        )}
        <TextInput
          source="username"
          label={say('signIn.name')}
          autoComplete="username"
          autoFocus
          validate={required(say('signIn.nameMissing'))}
          isRequired
        />
        <PasswordInput
          source="password"
          label={say('signIn.password')}
          autoComplete="current-password"
          validate={required(say('signIn.passwordMissing'))}
        />
        {isCodeWanted && <CodeInput orRecovery />}
        <Button type="submit" variant="contained" fullWidth size="large" disabled={isBusy} sx={{ mt: 1 }}>
          {say(isBusy ? 'signIn.busy' : 'signIn.submit')}
        </Button>
      </Form>
      <Notification />
    </FrontPage>
  );
}
