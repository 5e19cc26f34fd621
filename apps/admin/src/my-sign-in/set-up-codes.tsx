import { Alert, Box, Button, Typography } from '@mui/material';
import type { BegunCodes } from '@spotter/contract/admin/codes';
import { QRCodeSVG } from 'qrcode.react';
import { Form } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { CodeInput } from '../sign-in/code-input.tsx';
import { useFormCall } from '../sign-in/use-form-call.ts';
import { useWords } from '../words/use-words.ts';

interface SetUpCodesProps {
  readonly begun: BegunCodes;
  readonly onOn: (recoveryCodes: readonly string[]) => void;
}

/** The secret for an authenticator app, and the first code of it, which turns codes on. */
export function SetUpCodes({ begun: { secret, uri }, onOn }: SetUpCodesProps) {
  const { confirmCodes } = useCalls();
  const { say } = useWords();
  const { submit, refusal } = useFormCall(async (values: { readonly code?: string }) => {
    const { recovery_codes: codes } = await confirmCodes(values.code ?? '');
    onOn(codes);
  });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      <Box sx={{ p: 1, bgcolor: '#fff', lineHeight: 0, alignSelf: 'flex-start' }}>
        <QRCodeSVG value={uri} size={200} marginSize={2} title={say('mySignIn.begin.qr')} />
      </Box>
      <Box sx={{ flex: '1 1 18rem', maxWidth: '26rem' }}>
        <Typography>{say('mySignIn.begin.scan')}</Typography>
        <Typography
          sx={{ my: 1, fontFamily: 'monospace', overflowWrap: 'anywhere' }}
          aria-label={say('mySignIn.begin.key')}
        >
          {(secret.match(/.{1,4}/g) ?? []).join(' ')}
        </Typography>
        <Typography sx={{ mb: 1 }}>{say('mySignIn.begin.then')}</Typography>
        <Form onSubmit={submit} noValidate>
          {refusal !== undefined && <Alert severity="error">{refusal}</Alert>}
          <CodeInput />
          <Button type="submit" variant="contained">
            {say('mySignIn.begin.submit')}
          </Button>
        </Form>
      </Box>
    </Box>
  );
}
