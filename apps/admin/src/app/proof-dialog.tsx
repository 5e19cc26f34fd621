import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { FreshProof as ProofBody } from '@spotter/contract/admin/access';
import type { OwnCodes } from '@spotter/contract/admin/codes';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Form, PasswordInput, required } from 'react-admin';
import { useTransport } from '../api/transport-context.ts';
import type { FreshProof } from '../api/fresh-proof.ts';
import { CodeInput } from '../sign-in/code-input.tsx';
import { useFormCall } from '../sign-in/use-form-call.ts';
import { useWords } from '../words/use-words.ts';

interface ProofDialogProps {
  readonly askBy: FreshProof['askBy'];
}

/** Asks for the password once more, or for a one-time code of whoever has them, where the server wants it before a change. */
export function ProofDialog({ askBy }: ProofDialogProps) {
  const { call } = useTransport();
  const { say } = useWords();
  const [byCode, setByCode] = useState(false);
  const [answer, setAnswer] = useState<{ readonly give: (isProved: boolean) => void }>();

  useEffect(
    () =>
      askBy(
        () =>
          new Promise((resolve) => {
            setAnswer({ give: resolve });
          }),
      ),
    [askBy],
  );

  function close(isProved: boolean): void {
    answer?.give(isProved);
    setAnswer(undefined);
    setByCode(false);
  }

  const codes = useQuery({
    queryKey: ['my-codes'],
    queryFn: () => call<OwnCodes>('GET', 'me/codes'),
    enabled: answer !== undefined,
  });
  const { submit, refusal } = useFormCall(async ({ password, code }: ProofBody) => {
    await call<undefined>('POST', 'prove', { body: byCode ? { code } : { password } });
    close(true);
  });

  return (
    <Dialog
      open={answer !== undefined}
      onClose={() => {
        close(false);
      }}
      fullWidth
      maxWidth="xs"
      aria-labelledby="proof-title"
    >
      <Form onSubmit={submit} noValidate>
        <DialogTitle id="proof-title">{say('app.proof.title')}</DialogTitle>
        <DialogContent>
          <Typography color="textSecondary" sx={{ mb: 1.5 }}>
            {say('app.proof.why')}
          </Typography>
          {refusal !== undefined && <Alert severity="error">{refusal}</Alert>}
          {byCode ? (
            <CodeInput orRecovery />
          ) : (
            <PasswordInput
              source="password"
              label={say('signIn.password')}
              autoComplete="current-password"
              autoFocus
              validate={required(say('signIn.passwordMissing'))}
            />
          )}
          {codes.data?.is_on === true && (
            <Button
              size="small"
              onClick={() => {
                setByCode(!byCode);
              }}
            >
              {say(byCode ? 'app.proof.usePassword' : 'app.proof.useCode')}
            </Button>
          )}
        </DialogContent>
        <DialogActions>
          <Button
            onClick={() => {
              close(false);
            }}
          >
            {say('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say('app.proof.goOn')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
