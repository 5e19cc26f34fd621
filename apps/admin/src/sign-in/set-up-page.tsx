import type { SetUpDone } from '@spotter/contract/admin/access';
import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { Form, Loading, PasswordInput, required, TextInput } from 'react-admin';
import { Link } from 'react-router-dom';
import { useTransport } from '../api/transport-context.ts';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';
import { FrontPage } from './front-page.tsx';
import { LinkProblem } from './link-problem.tsx';
import { useFormCall } from './use-form-call.ts';
import { useLink } from './use-link.ts';

/** Where the link leads that a server without an owner prints at its start. */
export function SetUpPage() {
  const { call } = useTransport();
  const { say } = useWords();
  const { token, isPending, isError, error, refetch } = useLink('set-up');
  const [made, setMade] = useState<string>();
  const { submit, refusal } = useFormCall(async (values: object) => {
    const { username } = await call<SetUpDone>('POST', 'set-up', { body: { ...values, token } });
    setMade(username);
  });

  if (made !== undefined) {
    return (
      <FrontPage title={say('signIn.setUp.done')} intro={say('signIn.setUp.doneText', { name: made })}>
        <Button component={Link} to="/login" variant="contained" fullWidth size="large">
          {say('signIn.submit')}
        </Button>
      </FrontPage>
    );
  }
  if (isPending) return <Loading loadingSecondary="" />;
  if (isError) {
    return (
      <LinkProblem error={error} onRetry={() => void refetch()}>
        <Sentence of="signIn.link.setUpAnew" parts={{ command: <code>npm run admin -- create</code> }} />
      </LinkProblem>
    );
  }
  return (
    <FrontPage title={say('signIn.setUp.title')} intro={say('signIn.setUp.intro')}>
      <Form onSubmit={submit} noValidate>
        {refusal !== undefined && <Alert severity="error">{refusal}</Alert>}
        <TextInput
          source="username"
          label={say('signIn.setUp.name')}
          autoComplete="name"
          validate={required(say('signIn.setUp.nameMissing'))}
        />
        <TextInput
          source="email"
          label={say('signIn.setUp.email')}
          type="email"
          autoComplete="email"
          validate={required(say('signIn.setUp.emailMissing'))}
        />
        <PasswordInput
          source="password"
          label={say('signIn.password')}
          helperText={say('signIn.choose.help')}
          autoComplete="new-password"
          validate={required(say('signIn.choose.missing'))}
        />
        <Button type="submit" variant="contained" fullWidth size="large" sx={{ mt: 1 }}>
          {say('signIn.setUp.submit')}
        </Button>
      </Form>
    </FrontPage>
  );
}
