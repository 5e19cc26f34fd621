import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import type { BegunCodes } from '@spotter/contract/admin/codes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';
import { KeptCodes } from './kept-codes.tsx';
import { OwnSignInsSection } from './own-sign-ins-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SetUpCodes } from './set-up-codes.tsx';

/** How whoever is signed in signs in, with one-time codes or with the password alone, and where they are. */
export function MySignInScreen() {
  const calls = useCalls();
  const { say } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['my-codes'], queryFn: () => calls.ownCodes() });
  const [begun, setBegun] = useState<BegunCodes>();
  const [kept, setKept] = useState<readonly string[]>();

  const mustSetUp = data?.is_required === true && !data.is_on;

  async function show(codes: readonly string[]): Promise<void> {
    setBegun(undefined);
    setKept(codes);
    await refetch();
  }

  return (
    <Box sx={{ mt: 2 }}>
      <Title title={say('mySignIn.title')} preferenceKey={false} />
      {error && <Typography>{error.message}</Typography>}
      {!data && !error && <LinearProgress aria-label={say('mySignIn.loading')} />}
      {mustSetUp && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {say('mySignIn.required')}
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
        <Section title={say('mySignIn.codes.title')}>
          <Typography color="textSecondary" sx={{ mb: 2, maxWidth: '70ch' }}>
            {say('mySignIn.codes.why')}
          </Typography>
          {begun ? (
            <SetUpCodes begun={begun} onOn={(codes) => void show(codes)} />
          ) : (
            <ActionButton
              label={say('mySignIn.codes.setUp')}
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
        <Section title={say('mySignIn.codes.areOn')}>
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            <Sentence
              of="mySignIn.codes.since"
              parts={{ since: <Moment at={data.since} />, left: data.recovery_codes_left }}
            />
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <ActionButton
              label={say('mySignIn.renew.label')}
              question={{
                title: say('mySignIn.renew.title'),
                text: say('mySignIn.renew.text'),
                confirm: say('mySignIn.renew.confirm'),
              }}
              onDo={async () => {
                const { recovery_codes: codes } = await calls.renewRecoveryCodes();
                await show(codes);
                return undefined;
              }}
            />
            <ActionButton
              label={say('mySignIn.off.label')}
              color="error"
              question={{
                title: say('mySignIn.off.title'),
                text: say('mySignIn.off.text'),
                confirm: say('mySignIn.off.confirm'),
              }}
              onDo={async () => {
                await calls.turnCodesOff();
                setKept(undefined);
                await refetch();
                return say('mySignIn.off.done');
              }}
            />
          </Box>
        </Section>
      )}
      {data && !mustSetUp && (
        <>
          <PasswordSection />
          <OwnSignInsSection />
        </>
      )}
    </Box>
  );
}
