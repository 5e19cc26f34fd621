import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { Form, Notification, useLogin } from 'react-admin';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';
import { ForgottenPassword } from './forgotten-password.tsx';
import { FrontPage } from './front-page.tsx';
import { SignInFields } from './sign-in-fields.tsx';
import { useOwnerState } from './use-owner-state.ts';
import { useSignIn } from './use-sign-in.ts';

/** How an installation without an owner gets one; nobody can sign in before. */
function NoOwner() {
  const owner = useOwnerState();
  if (owner?.has_owner !== false) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      <Sentence of="signIn.noOwner" parts={{ command: <code>npm run admin -- create</code> }} />
    </Alert>
  );
}

export function SignInPage() {
  const { say } = useWords();
  const { submit, isBusy, ...state } = useSignIn(useLogin());
  const [isForgotten, setIsForgotten] = useState(false);
  const toOther = (
    <Button
      fullWidth
      sx={{ mt: 1 }}
      onClick={() => {
        setIsForgotten(!isForgotten);
      }}
    >
      {say(isForgotten ? 'signIn.forgotten.back' : 'signIn.forgotten.ask')}
    </Button>
  );
  if (isForgotten) return <ForgottenPassword back={toOther} />;
  return (
    <FrontPage title={say('signIn.title')} intro={say('signIn.intro')}>
      <NoOwner />
      <Form onSubmit={submit} noValidate>
        <SignInFields {...state} />
        <Button type="submit" variant="contained" fullWidth size="large" disabled={isBusy} sx={{ mt: 1 }}>
          {say(isBusy ? 'signIn.busy' : 'signIn.submit')}
        </Button>
      </Form>
      {toOther}
      <Notification />
    </FrontPage>
  );
}
