import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import type { BegunCodes } from '@spotter/contract/admin/codes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { KeptCodes } from './kept-codes.tsx';
import { SetUpCodes } from './set-up-codes.tsx';

/** How whoever is signed in signs in: with one-time codes, or with the password alone. */
export function MySignInScreen() {
  const calls = useCalls();
  const { data, error, refetch } = useQuery({ queryKey: ['my-codes'], queryFn: () => calls.ownCodes() });
  const [begun, setBegun] = useState<BegunCodes>();
  const [kept, setKept] = useState<readonly string[]>();

  async function show(codes: readonly string[]): Promise<void> {
    setBegun(undefined);
    setKept(codes);
    await refetch();
  }

  return (
    <Box sx={{ mt: 2 }}>
      <Title title="My sign-in" preferenceKey={false} />
      {error && <Typography>{error.message}</Typography>}
      {!data && !error && <LinearProgress aria-label="Loading" />}
      {data?.is_required === true && !data.is_on && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          On this server all staff sign in with one-time codes. Set yours up, and you can go on.
        </Alert>
      )}
      {kept && (
        <KeptCodes
          codes={kept}
          onKept={() => {
            setKept(undefined);
          }}
        />
      )}
      {data?.is_on === false && (
        <Section title="One-time codes">
          <Typography color="textSecondary" sx={{ mb: 2, maxWidth: '70ch' }}>
            With a code from an app on your phone, a stolen password is not enough to get in. Any
            authenticator app will do.
          </Typography>
          {begun ? (
            <SetUpCodes begun={begun} onOn={(codes) => void show(codes)} />
          ) : (
            <ActionButton
              label="Set up codes"
              variant="contained"
              onDo={async () => {
                setBegun(await calls.beginCodes());
                return undefined;
              }}
            />
          )}
        </Section>
      )}
      {data?.is_on === true && (
        <Section title="One-time codes are on">
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            Since <Moment at={data.since} />. Recovery codes left: {data.recovery_codes_left}.
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <ActionButton
              label="New recovery codes"
              question={{
                title: 'Make new recovery codes?',
                text: 'Those that you have count no longer.',
                confirm: 'Make new ones',
              }}
              onDo={async () => {
                const { recovery_codes: codes } = await calls.renewRecoveryCodes();
                await show(codes);
                return undefined;
              }}
            />
            <ActionButton
              label="Turn codes off"
              color="error"
              question={{
                title: 'Turn one-time codes off?',
                text: 'Your password alone signs you in then. For another phone, set codes up again after it.',
                confirm: 'Turn off',
              }}
              onDo={async () => {
                await calls.turnCodesOff();
                setKept(undefined);
                await refetch();
                return 'Codes are off.';
              }}
            />
          </Box>
        </Section>
      )}
    </Box>
  );
}
