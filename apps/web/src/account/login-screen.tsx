import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { useServices, useUsername } from '../app/services-context.ts';
import { wayBack } from '../app/way-back.ts';
import { Field } from '../parts/field.tsx';
import { Narrow } from '../parts/narrow.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { useWork } from '../parts/use-work.ts';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';

const reasons = ['registered', 'ended', 'deleted'] as const;

/** Why somebody was led here, in the state of the way that led here. */
export interface LoginState {
  readonly why?: (typeof reasons)[number];
  readonly username?: string;
}

export function LoginScreen() {
  const { say } = useWords();
  const { spotter } = useServices();
  const loggedIn = useUsername();
  const work = useWork();
  const { state, search } = useLocation() as { readonly state: LoginState | null; readonly search: string };
  const back = wayBack(useSearchParams()[0]);
  const [username, setUsername] = useState(state?.username ?? '');
  const [password, setPassword] = useState('');
  const [wasSent, setWasSent] = useState(false);

  // Whoever is logged in goes on, be it from here or from another tab.
  if (loggedIn !== null) return <Navigate to={back ?? '/exercises'} replace />;

  const why = reasons.find((reason) => reason === state?.why);
  const empty = (value: string) =>
    wasSent && value === '' ? { wrong: { text: say('account.wrong.empty') } } : {};

  function logIn(): void {
    setWasSent(true);
    if (username === '' || password === '') return;
    work.run(async () => {
      await spotter.accounts.logIn({ username, password });
    });
  }

  return (
    <Page title={say('account.login.title')}>
      <Narrow>
        {why && (
          <Alert severity={why === 'registered' ? 'success' : 'info'} sx={{ mb: 3 }}>
            {say(`account.login.${why}`)}
          </Alert>
        )}
        {!why && back !== null && (
          <Alert severity="info" sx={{ mb: 3 }}>
            {say('account.login.needed')}
          </Alert>
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            logIn();
          }}
        >
          <Field
            label={say('account.fields.name')}
            help={say('account.help.nameOrEmail')}
            name="name"
            autoComplete="username"
            value={username}
            onChange={setUsername}
            {...empty(username)}
          />
          <Field
            label={say('account.fields.password')}
            name="password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            {...empty(password)}
          />
          {work.error !== null && <Refused error={work.error} />}
          <NeedsServer>
            <Button type="submit" variant="contained" size="large" loading={work.isUnderWay}>
              {say('account.login.submit')}
            </Button>
          </NeedsServer>
        </form>
        <Typography sx={{ mt: 3 }}>
          <Sentence
            of="account.login.none"
            parts={{
              register: <TextLink to={`/register${search}`}>{say('account.login.register')}</TextLink>,
              demo: <TextLink to="/demo">{say('account.login.demo')}</TextLink>,
            }}
          />
        </Typography>
      </Narrow>
    </Page>
  );
}
