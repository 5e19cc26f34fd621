import type { SetUpDone } from '@spotter/contract/admin/access';
import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { Form, Loading, PasswordInput, required, TextInput } from 'react-admin';
import { Link } from 'react-router-dom';
import { useTransport } from '../api/transport-context.ts';
import { FrontPage } from './front-page.tsx';
import { LinkProblem } from './link-problem.tsx';
import { useFormCall } from './use-form-call.ts';
import { useLink } from './use-link.ts';

/** Where the link leads that a server without an owner prints at its start. */
export function SetUpPage() {
  const { call } = useTransport();
  const { token, isPending, isError, error, refetch } = useLink('set-up');
  const [made, setMade] = useState<string>();
  const { submit, refusal } = useFormCall(async (values: object) => {
    const { username } = await call<SetUpDone>('POST', 'set-up', { body: { ...values, token } });
    setMade(username);
  });

  if (made !== undefined) {
    return (
      <FrontPage title="It is all set up" intro={`${made} owns this installation and may do everything.`}>
        <Button component={Link} to="/login" variant="contained" fullWidth size="large">
          Sign in
        </Button>
      </FrontPage>
    );
  }
  if (isPending) return <Loading loadingSecondary="" />;
  if (isError) {
    return (
      <LinkProblem error={error} onRetry={() => void refetch()}>
        It works once, for an hour, and only until the server is started again or has an owner. Start the
        server again for a fresh one, or run <code>npm run admin -- create</code>.
      </LinkProblem>
    );
  }
  return (
    <FrontPage title="Make the first account" intro="It owns this installation: it may do everything.">
      <Form onSubmit={submit} noValidate>
        {refusal !== undefined && <Alert severity="error">{refusal}</Alert>}
        <TextInput
          source="username"
          label="Your name"
          autoComplete="name"
          validate={required('Type your name.')}
        />
        <TextInput
          source="email"
          label="Email"
          type="email"
          autoComplete="email"
          validate={required('Type your email.')}
        />
        <PasswordInput
          source="password"
          label="Password"
          helperText="8 characters or more; a sentence is best."
          autoComplete="new-password"
          validate={required('Choose a password.')}
        />
        <Button type="submit" variant="contained" fullWidth size="large" sx={{ mt: 1 }}>
          Make the account
        </Button>
      </Form>
    </FrontPage>
  );
}
