import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useServices } from '../app/services-context.ts';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { Section } from '../parts/section.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';
import { checkPassword } from './check-person.ts';
import { fieldWrongs } from './field-wrongs.ts';

export function NewPassword({ username }: { readonly username: string }) {
  const words = useWords();
  const { say } = words;
  const { spotter } = useServices();
  const work = useWork();
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const [isSaved, setIsSaved] = useState(false);

  const refused = fieldWrongs(words, work.error);
  const wrongFresh = wasSent ? checkPassword(fresh) : undefined;

  function save(): void {
    setWasSent(true);
    setIsSaved(false);
    if (old === '' || checkPassword(fresh)) return;
    work.run(async () => {
      await spotter.accounts.changePassword({ old, new: fresh });
      setOld('');
      setFresh('');
      setWasSent(false);
      setIsSaved(true);
    });
  }

  return (
    <Section title={say('account.page.password')}>
      <Typography sx={{ mb: 2 }}>{say('account.page.passwordHelp')}</Typography>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {/* Password managers keep a password with a name. */}
        <input type="text" autoComplete="username" value={username} readOnly hidden />
        <Field
          label={say('account.fields.oldPassword')}
          name="old"
          type="password"
          autoComplete="current-password"
          value={old}
          onChange={setOld}
          wrong={wasSent && old === '' ? { text: say('account.wrong.empty') } : refused['old']}
        />
        <Field
          label={say('account.fields.newPassword')}
          name="new"
          type="password"
          autoComplete="new-password"
          value={fresh}
          onChange={setFresh}
          help={say('account.help.password')}
          wrong={wrongFresh ? { text: say(wrongFresh) } : refused['new']}
        />
        {work.error !== null && Object.keys(refused).length === 0 && <Refused error={work.error} />}
        {isSaved && (
          <Alert severity="success" sx={{ mb: 2 }}>
            {say('account.page.passwordSaved')}
          </Alert>
        )}
        <NeedsServer>
          <Button type="submit" variant="outlined" loading={work.isUnderWay}>
            {say('account.page.passwordSave')}
          </Button>
        </NeedsServer>
      </form>
    </Section>
  );
}
