import { Alert, Box, Button, Typography } from '@mui/material';
import type { OwnPassword } from '@spotter/contract/admin/own-access';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, PasswordInput, required, useNotify } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { Section } from '../parts/section.tsx';
import { useFormCall } from '../sign-in/use-form-call.ts';
import { useWords } from '../words/use-words.ts';
import { ownSignInsKey } from './own-sign-ins-section.tsx';

/** One's own password, changed with the old one. */
export function PasswordSection() {
  const { changeOwnPassword } = useCalls();
  const { say } = useWords();
  const notify = useNotify();
  const client = useQueryClient();
  const [changes, setChanges] = useState(0);
  const { submit, refusal } = useFormCall(async (values) => {
    await changeOwnPassword(values as OwnPassword);
    // A form of its own for the next change: nothing that was typed stays.
    setChanges(changes + 1);
    notify(say('mySignIn.password.done'), { type: 'success' });
    await client.invalidateQueries({ queryKey: ownSignInsKey });
  });
  return (
    <Section title={say('mySignIn.password.title')}>
      <Typography color="textSecondary" sx={{ mb: 1.5, maxWidth: '70ch' }}>
        {say('mySignIn.password.why')}
      </Typography>
      <Box sx={{ maxWidth: '26rem' }}>
        {/* Its two fields say what is wrong: a notice of that would have the next one wait for four seconds. */}
        <Form key={changes} onSubmit={submit} noValidate disableInvalidFormNotification>
          {refusal !== undefined && (
            <Alert severity="error" sx={{ mb: 1 }}>
              {refusal}
            </Alert>
          )}
          <PasswordInput
            source="old"
            label={say('mySignIn.password.old')}
            autoComplete="current-password"
            validate={required(say('signIn.passwordMissing'))}
          />
          <PasswordInput
            source="password"
            label={say('mySignIn.password.new')}
            helperText={say('signIn.choose.help')}
            autoComplete="new-password"
            validate={required(say('signIn.choose.missing'))}
          />
          <Button type="submit" variant="contained">
            {say('mySignIn.password.submit')}
          </Button>
        </Form>
      </Box>
    </Section>
  );
}
