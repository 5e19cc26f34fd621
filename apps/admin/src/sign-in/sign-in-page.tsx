import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { Form, Notification, PasswordInput, required, TextInput, useLogin } from 'react-admin';
import { Refusal } from '../api/to-refusal.ts';
import { CodeInput } from './code-input.tsx';
import { FrontPage } from './front-page.tsx';

function wantsCode(error: unknown): boolean {
  return error instanceof Refusal && error.body.code === 'staff.code_required';
}

export function SignInPage() {
  const login = useLogin();
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
    <FrontPage title="Sign in" intro="For the people who run this server.">
      <Form onSubmit={signIn} noValidate>
        {refusal !== undefined && (
          <Alert severity="error" sx={{ mb: 1 }}>
            {refusal}
          </Alert>
        )}
        <TextInput
          source="username"
          label="Name or email"
          autoComplete="username"
          autoFocus
          validate={required('Type your name or your email.')}
          isRequired
        />
        <PasswordInput
          source="password"
          label="Password"
          autoComplete="current-password"
          validate={required('Type your password.')}
        />
        {isCodeWanted && <CodeInput orRecovery />}
        <Button type="submit" variant="contained" fullWidth size="large" disabled={isBusy} sx={{ mt: 1 }}>
          {isBusy ? 'Signing in …' : 'Sign in'}
        </Button>
      </Form>
      <Notification />
    </FrontPage>
  );
}
