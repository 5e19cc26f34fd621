import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useServices } from '../app/services-context.ts';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { Section } from '../parts/section.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';

export function DeleteAccount({ onDeleted }: { readonly onDeleted: () => Promise<void> }) {
  const { say } = useWords();
  const { spotter, offline } = useServices();
  const work = useWork();
  const { isAsked, wasKept, ask, keep, onKeyDown } = useAsked();
  const [password, setPassword] = useState('');

  return (
    <Section title={say('account.page.delete')}>
      {isAsked ? (
        <form
          onKeyDown={onKeyDown}
          onSubmit={(event) => {
            event.preventDefault();
            work.run(async () => {
              const person = await spotter.accounts.personId();
              await spotter.accounts.delete({ password });
              const device = await offline();
              if (person !== null) await device?.store.forgetPerson(person);
              await onDeleted();
            });
          }}
        >
          <Typography sx={{ mb: 2 }}>{say('account.page.deleteText')}</Typography>
          <Field
            label={say('account.fields.password')}
            name="password"
            type="password"
            autoComplete="current-password"
            autoFocus
            value={password}
            onChange={setPassword}
          />
          {work.error !== null && <Refused error={work.error} />}
          <NeedsServer>
            <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5 }}>
              <Button type="submit" variant="contained" color="error" loading={work.isUnderWay}>
                {say('account.page.deleteNow')}
              </Button>
              <Button onClick={keep}>{say('account.page.keep')}</Button>
            </Stack>
          </NeedsServer>
        </form>
      ) : (
        <Button
          color="error"
          variant="outlined"
          autoFocus={wasKept}
          onClick={() => {
            setPassword('');
            ask();
          }}
        >
          {say('account.page.deleteOpen')}
        </Button>
      )}
    </Section>
  );
}
