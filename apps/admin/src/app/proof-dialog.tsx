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

interface ProofDialogProps {
  readonly askBy: FreshProof['askBy'];
}

/** Asks for the password once more, or for a one-time code of whoever has them, where the server wants it before a change. */
export function ProofDialog({ askBy }: ProofDialogProps) {
  const { call } = useTransport();
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
        <DialogTitle id="proof-title">Your password once more</DialogTitle>
        <DialogContent>
          <Typography color="textSecondary" sx={{ mb: 1.5 }}>
            What you are about to do can let people in or take something away for good. You are asked again
            after ten minutes.
          </Typography>
          {refusal !== undefined && <Alert severity="error">{refusal}</Alert>}
          {byCode ? (
            <CodeInput orRecovery />
          ) : (
            <PasswordInput
              source="password"
              label="Password"
              autoComplete="current-password"
              autoFocus
              validate={required('Type your password.')}
            />
          )}
          {codes.data?.is_on === true && (
            <Button
              size="small"
              onClick={() => {
                setByCode(!byCode);
              }}
            >
              {byCode ? 'Use the password' : 'Use a one-time code'}
            </Button>
          )}
        </DialogContent>
        <DialogActions>
          <Button
            onClick={() => {
              close(false);
            }}
          >
            Cancel
          </Button>
          <Button type="submit" variant="contained">
            Go on
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
