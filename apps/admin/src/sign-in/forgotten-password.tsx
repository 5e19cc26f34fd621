import { Alert, Button, Typography } from '@mui/material';
import type { ForgottenPasswordAnswer } from '@spotter/contract/accounts';
import { useState, type ReactNode } from 'react';
import { Form, required, TextInput } from 'react-admin';
import { useTransport } from '../api/transport-context.ts';
import { useWords } from '../words/use-words.ts';
import { FrontPage } from './front-page.tsx';
import { useFormCall } from './use-form-call.ts';
import { useOwnerState } from './use-owner-state.ts';

function AskForMail() {
  const { call } = useTransport();
  const { say } = useWords();
  const [isSent, setIsSent] = useState(false);
  const { submit, refusal } = useFormCall(async (values) => {
    await call<ForgottenPasswordAnswer>('POST', '/api/auth/password/forgotten/', { body: values });
    setIsSent(true);
  });
  if (isSent) return <Alert severity="success">{say('signIn.forgotten.sent')}</Alert>;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {say('signIn.forgotten.byMail')}
      </Typography>
      <Form onSubmit={submit} noValidate>
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
        <Button type="submit" variant="contained" fullWidth size="large" sx={{ mt: 1 }}>
          {say('signIn.forgotten.submit')}
        </Button>
      </Form>
    </>
  );
}

/** How somebody who has forgotten their password gets a new one: by mail, or from an owner where the server sends none. */
export function ForgottenPassword({ back }: { readonly back: ReactNode }) {
  const { say } = useWords();
  const owner = useOwnerState();
  return (
    <FrontPage title={say('signIn.forgotten.title')}>
      {owner?.sends_mail === false ? (
        <Typography>{say('signIn.forgotten.askOwner')}</Typography>
      ) : (
        <AskForMail />
      )}
      {back}
    </FrontPage>
  );
}
