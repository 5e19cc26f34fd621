import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { Field } from '../parts/field.tsx';
import { Narrow } from '../parts/narrow.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { useWork } from '../parts/use-work.ts';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';
import { checkPerson } from './check-person.ts';
import { fieldWrongs } from './field-wrongs.ts';

export function RegisterScreen() {
  const words = useWords();
  const { say } = words;
  const { spotter } = useServices();
  const navigate = useNavigate();
  // Where somebody meant to go is kept in the address, through to the login.
  const { search } = useLocation();
  const work = useWork();
  const [person, setPerson] = useState({ username: '', email: '', password: '' });
  const [wasSent, setWasSent] = useState(false);

  const found = checkPerson(person);
  const refused = fieldWrongs(words, work.error);
  const wrongOf = (field: keyof typeof person) => {
    const key = wasSent ? found[field] : undefined;
    return key ? { text: say(key) } : refused[field];
  };
  const change = (field: keyof typeof person) => (value: string) => {
    setPerson({ ...person, [field]: value });
  };

  function register(): void {
    setWasSent(true);
    if (Object.keys(found).length > 0) return;
    work.run(async () => {
      await spotter.accounts.register(person);
      await navigate(`/login${search}`, { state: { why: 'registered', username: person.username.trim() } });
    });
  }

  return (
    <Page title={say('account.register.title')}>
      <Narrow>
        <Typography sx={{ mb: 3 }}>{say('account.register.lead')}</Typography>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            register();
          }}
        >
          <Field
            label={say('account.fields.name')}
            name="name"
            autoComplete="name"
            value={person.username}
            onChange={change('username')}
            help={say('account.help.name')}
            wrong={wrongOf('username')}
          />
          <Field
            label={say('account.fields.email')}
            name="email"
            type="email"
            autoComplete="email"
            value={person.email}
            onChange={change('email')}
            help={say('account.help.email')}
            wrong={wrongOf('email')}
          />
          <Field
            label={say('account.fields.password')}
            name="password"
            type="password"
            autoComplete="new-password"
            value={person.password}
            onChange={change('password')}
            help={say('account.help.password')}
            wrong={wrongOf('password')}
          />
          {work.error !== null && Object.keys(refused).length === 0 && <Refused error={work.error} />}
          <NeedsServer>
            <Button type="submit" variant="contained" size="large" loading={work.isUnderWay}>
              {say('account.register.submit')}
            </Button>
          </NeedsServer>
        </form>
        <Typography sx={{ mt: 3 }}>
          <Sentence
            of="account.register.already"
            parts={{ login: <TextLink to={`/login${search}`}>{say('account.register.login')}</TextLink> }}
          />
        </Typography>
      </Narrow>
    </Page>
  );
}
