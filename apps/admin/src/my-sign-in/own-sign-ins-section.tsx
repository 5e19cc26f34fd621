import { Box, Divider, LinearProgress, Stack, Typography } from '@mui/material';
import type { OwnSignIn } from '@spotter/contract/admin/own-access';
import { useQuery } from '@tanstack/react-query';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { StateLabel } from '../parts/state-label.tsx';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';

export const ownSignInsKey = ['my-sign-ins'];

interface SignInRowProps {
  readonly signIn: OwnSignIn;
  readonly onEnd: () => Promise<string>;
}

function SignInRow({ signIn, onEnd }: SignInRowProps) {
  const { say } = useWords();
  const { kind, client, created_at: since, last_seen_at: seen, is_present: isPresent } = signIn;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, py: 1.25 }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography>{say(`mySignIn.signIns.kinds.${kind}`)}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          <Sentence
            of="mySignIn.signIns.line"
            parts={{ client, since: <Moment at={since} />, seen: <Moment at={seen} none="–" /> }}
          />
        </Typography>
      </Box>
      {isPresent ? (
        <StateLabel tone="good">{say('mySignIn.signIns.present')}</StateLabel>
      ) : (
        <ActionButton label={say('mySignIn.signIns.end')} color="error" onDo={onEnd} />
      )}
    </Box>
  );
}

/** Where whoever is signed in is signed in, to the dashboard and by apps. */
export function OwnSignInsSection() {
  const { ownSignIns, endOwnSignIn, endOtherSignIns } = useCalls();
  const { say } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ownSignInsKey, queryFn: ownSignIns });
  const others = data?.filter(({ is_present: isPresent }) => !isPresent) ?? [];
  return (
    <Section
      title={say('mySignIn.signIns.title')}
      actions={
        others.length > 0 && (
          <ActionButton
            label={say('mySignIn.signIns.others.label')}
            color="error"
            question={{
              title: say('mySignIn.signIns.others.title'),
              text: say('mySignIn.signIns.others.text'),
              confirm: say('mySignIn.signIns.others.confirm'),
            }}
            onDo={async () => {
              await endOtherSignIns();
              await refetch();
              return say('mySignIn.signIns.others.done');
            }}
          />
        )
      }
    >
      {error && <Typography>{error.message}</Typography>}
      {!data && !error && <LinearProgress aria-label={say('mySignIn.loading')} />}
      <Stack
        component="ul"
        divider={<Divider component="li" aria-hidden />}
        sx={{ m: 0, p: 0, listStyle: 'none' }}
      >
        {data?.map((signIn) => (
          <SignInRow
            key={signIn.id}
            signIn={signIn}
            onEnd={async () => {
              await endOwnSignIn(signIn.id);
              await refetch();
              return say('mySignIn.signIns.ended');
            }}
          />
        ))}
      </Stack>
    </Section>
  );
}
