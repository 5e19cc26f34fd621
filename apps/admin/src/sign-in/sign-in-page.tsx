import { Alert, Button } from '@mui/material';
import type { OwnerState } from '@spotter/contract/admin/access';
import { useQuery } from '@tanstack/react-query';
import { Form, Notification, useLogin } from 'react-admin';
import { useTransport } from '../api/transport-context.ts';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';
import { FrontPage } from './front-page.tsx';
import { SignInFields } from './sign-in-fields.tsx';
import { useSignIn } from './use-sign-in.ts';

/** How an installation without an owner gets one; nobody can sign in before. */
function NoOwner() {
  const { call } = useTransport();
  const { data } = useQuery({
    queryKey: ['owner'],
    queryFn: () => call<OwnerState>('GET', 'owner'),
    retry: false,
  });
  if (data?.has_owner !== false) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      <Sentence of="signIn.noOwner" parts={{ command: <code>npm run admin -- create</code> }} />
    </Alert>
  );
}

export function SignInPage() {
  const { say } = useWords();
  const { submit, isBusy, ...state } = useSignIn(useLogin());
  return (
    <FrontPage title={say('signIn.title')} intro={say('signIn.intro')}>
      <NoOwner />
      <Form onSubmit={submit} noValidate>
        <SignInFields {...state} />
        <Button type="submit" variant="contained" fullWidth size="large" disabled={isBusy} sx={{ mt: 1 }}>
          {say(isBusy ? 'signIn.busy' : 'signIn.submit')}
        </Button>
      </Form>
      <Notification />
    </FrontPage>
  );
}
