import type { PasswordLinkOpen } from '@spotter/contract/admin/access';
import { Alert, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, Loading, PasswordInput, required } from 'react-admin';
import { Link } from 'react-router-dom';
import { useTransport } from '../api/transport-context.ts';
import { useWords } from '../words/use-words.ts';
import { FrontPage } from './front-page.tsx';
import { LinkProblem } from './link-problem.tsx';
import { useFormCall } from './use-form-call.ts';
import { useLink } from './use-link.ts';

/** Where the links lead that staff hand to people, to choose a first password or a new one. */
export function PasswordPage() {
  const { call } = useTransport();
  const { say } = useWords();
  const { token, data, isPending, error, refetch } = useLink<PasswordLinkOpen>('password-link');
  const [isDone, setIsDone] = useState(false);
  const { submit, refusal } = useFormCall(async (values: object) => {
    await call<undefined>('POST', 'password-link', { body: { ...values, token } });
    setIsDone(true);
  });

  if (isDone) {
    return (
      <FrontPage title={say('signIn.choose.done')}>
        {data?.is_staff === true ? (
          <>
            <Typography sx={{ mb: 2 }}>{say('signIn.choose.staffDoneText')}</Typography>
            <Button component={Link} to="/login" variant="contained" fullWidth size="large">
              {say('signIn.submit')}
            </Button>
          </>
        ) : (
          <Typography>{say('signIn.choose.doneText')}</Typography>
        )}
      </FrontPage>
    );
  }
  if (isPending) return <Loading loadingSecondary="" />;
  if (!data) {
    return (
      <LinkProblem error={error} onRetry={() => void refetch()}>
        {say('signIn.link.askAnew')}
      </LinkProblem>
    );
  }
  return (
    <FrontPage title={say('signIn.choose.title')} intro={say('signIn.choose.for', { name: data.username })}>
      <Form onSubmit={submit} noValidate>
        {refusal !== undefined && <Alert severity="error">{refusal}</Alert>}
        <PasswordInput
          source="password"
          label={say('signIn.password')}
          helperText={say('signIn.choose.help')}
          autoComplete="new-password"
          autoFocus
          validate={required(say('signIn.choose.missing'))}
        />
        <Button type="submit" variant="contained" fullWidth size="large" sx={{ mt: 1 }}>
          {say('signIn.choose.submit')}
        </Button>
      </Form>
    </FrontPage>
  );
}
