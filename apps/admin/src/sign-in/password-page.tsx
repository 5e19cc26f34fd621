import type { PasswordLinkOpen } from '@spotter/contract/admin/access';
import { Alert, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, Loading, PasswordInput, required } from 'react-admin';
import { useTransport } from '../api/transport-context.ts';
import { FrontPage } from './front-page.tsx';
import { LinkProblem } from './link-problem.tsx';
import { useFormCall } from './use-form-call.ts';
import { useLink } from './use-link.ts';

/** Where the links lead that staff hand to people, to choose a first password or a new one. */
export function PasswordPage() {
  const { call } = useTransport();
  const { token, data, isPending, error, refetch } = useLink<PasswordLinkOpen>('password-link');
  const [isDone, setIsDone] = useState(false);
  const { submit, refusal } = useFormCall(async (values: object) => {
    await call<undefined>('POST', 'password-link', { body: { ...values, token } });
    setIsDone(true);
  });

  if (isDone) {
    return (
      <FrontPage title="Your password is set">
        <Typography>Log in with it in the app you train with. You can close this page.</Typography>
      </FrontPage>
    );
  }
  if (isPending) return <Loading loadingSecondary="" />;
  if (!data) {
    return (
      <LinkProblem error={error} onRetry={() => void refetch()}>
        Links to choose a password work once and for a limited time. Ask for a new one.
      </LinkProblem>
    );
  }
  return (
    <FrontPage title="Choose your password" intro={`For the account of ${data.username}.`}>
      <Form onSubmit={submit} noValidate>
        {refusal !== undefined && <Alert severity="error">{refusal}</Alert>}
        <PasswordInput
          source="password"
          label="Password"
          helperText="8 characters or more; a sentence is best."
          autoComplete="new-password"
          autoFocus
          validate={required('Choose a password.')}
        />
        <Button type="submit" variant="contained" fullWidth size="large" sx={{ mt: 1 }}>
          Set the password
        </Button>
      </Form>
    </FrontPage>
  );
}
