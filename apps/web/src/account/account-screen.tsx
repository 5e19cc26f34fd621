import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { saveDownload } from '@spotter/browser/save-download';
import { useNavigate } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';
import { DeleteAccount } from './delete-account.tsx';
import type { LoginState } from './login-screen.tsx';
import { NewPassword } from './new-password.tsx';

export function AccountScreen() {
  const { say, formats } = useWords();
  const { spotter } = useServices();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const leaving = useWork();
  const exporting = useWork();
  const account = useQuery({ queryKey: ['account'], queryFn: () => spotter.accounts.get() });

  /** To the login, with nothing left of whoever was here. */
  async function leave(why: NonNullable<LoginState['why']>): Promise<void> {
    queries.clear();
    await navigate('/login', { state: { why } satisfies LoginState });
  }

  function logOut(end: () => Promise<void>): void {
    leaving.run(async () => {
      await end();
      await leave('ended');
    });
  }

  function download(): void {
    exporting.run(async () => {
      const everything = await spotter.accounts.export();
      const content = new Blob([JSON.stringify(everything, null, 2)], { type: 'application/json' });
      saveDownload({ name: 'spotter.json', content });
    });
  }

  const logOutButtons = (
    <>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5 }}>
        <Button
          variant="contained"
          loading={leaving.isUnderWay}
          onClick={() => {
            logOut(() => spotter.accounts.logOut());
          }}
        >
          {say('account.page.logout')}
        </Button>
        <NeedsServer>
          {' '}
          <Button
            variant="outlined"
            loading={leaving.isUnderWay}
            onClick={() => {
              logOut(() => spotter.accounts.logOutEverywhere());
            }}
          >
            {say('account.page.everywhere')}
          </Button>
        </NeedsServer>
      </Stack>
      {leaving.error !== null && <Refused error={leaving.error} />}
    </>
  );

  if (account.isPending) return <Loading />;
  return (
    <Page title={say('account.page.title')}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 3,
          alignItems: 'start',
          gridTemplateColumns: { md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Box>
          {account.data ? (
            <Section title={account.data.username}>
              <Typography sx={{ mb: 0.5 }}>{account.data.email}</Typography>
              <Typography color="textSecondary" sx={{ mb: 2 }}>
                {say('account.page.since', { day: formats.dayOfYear(new Date(account.data.created_at)) })}
                {'. '}
                {say('account.page.stays')}
              </Typography>
              {logOutButtons}
            </Section>
          ) : (
            // Whoever is logged in can log out, also where the server has never said who they are.
            <Box sx={{ mb: 3 }}>
              <Refused error={account.error} onAgain={() => void account.refetch()} />
              {logOutButtons}
            </Box>
          )}
          <Section title={say('account.page.data')}>
            <Typography sx={{ mb: 1 }}>{say('account.page.dataText')}</Typography>
            <Typography sx={{ mb: 2 }}>
              <TextLink to="/privacy">{say('app.footer.privacy')}</TextLink>
            </Typography>
            <NeedsServer>
              <Button variant="outlined" loading={exporting.isUnderWay} onClick={download}>
                {say('account.page.export')}
              </Button>
            </NeedsServer>
            {exporting.error !== null && <Refused error={exporting.error} />}
          </Section>
        </Box>
        <Box>
          <NewPassword username={account.data?.username ?? ''} />
          <DeleteAccount onDeleted={() => leave('deleted')} />
        </Box>
      </Box>
    </Page>
  );
}
