import Typography from '@mui/material/Typography';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';
import { Requests } from './requests.tsx';

export function PrivacyScreen() {
  const { say } = useWords();
  return (
    <Page title={say('account.privacy.title')}>
      <Typography sx={{ mb: 3 }}>{say('account.privacy.lead')}</Typography>
      <Section title={say('account.privacy.pictures.title')}>
        <Typography sx={{ maxWidth: '70ch' }}>{say('account.privacy.pictures.text')}</Typography>
      </Section>
      <Section title={say('account.privacy.stored.title')}>
        <Typography sx={{ maxWidth: '70ch' }}>
          <Sentence
            of="account.privacy.stored.text"
            parts={{ account: <TextLink to="/account">{say('account.privacy.stored.account')}</TextLink> }}
          />
        </Typography>
      </Section>
      <Section title={say('account.privacy.device.title')}>
        <Typography sx={{ maxWidth: '70ch' }}>{say('account.privacy.device.text')}</Typography>
      </Section>
      <Requests />
    </Page>
  );
}
