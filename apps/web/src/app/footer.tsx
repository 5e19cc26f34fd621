import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { Choice } from '../parts/choice.tsx';
import { linkLook } from '../parts/link-look.ts';
import { TextLink } from '../parts/text-link.tsx';
import { languages } from '../words/languages.ts';
import { useWords } from '../words/use-words.ts';
import { colourChoices, useColours } from './colours.ts';

/** For everybody: how it speaks and looks. For people who build on it: where to read on. */
export function Footer() {
  const { say, locale, speak } = useWords();
  const { choice, choose } = useColours();
  return (
    <Box
      component="footer"
      aria-label={say('app.footer.label')}
      sx={{ borderTop: 1, borderColor: 'divider', mt: 4, pb: { xs: 10, sm: 3 }, pt: 3 }}
    >
      <Container
        maxWidth="lg"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, justifyContent: 'space-between', alignItems: 'end' }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Choice
            label={say('app.footer.language')}
            value={locale}
            options={languages.map(({ locale: value, name }) => ({ value, name, lang: value }))}
            onChoose={(value) => void speak(value)}
          />
          <Choice
            label={say('app.footer.colours')}
            value={choice}
            options={colourChoices.map((value) => ({ value, name: say(`app.colours.${value}`) }))}
            onChoose={choose}
          />
        </Box>
        <Box
          component="ul"
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 2.5,
            m: 0,
            p: 0,
            listStyle: 'none',
            '& a': { display: 'inline-flex', alignItems: 'center', minHeight: 44 },
          }}
        >
          <li>
            <TextLink to="/privacy">{say('app.footer.privacy')}</TextLink>
          </li>
          {(
            [
              ['/docs', 'app.footer.interface'],
              ['/first-client.md', 'app.footer.firstClient'],
              ['/admin', 'app.footer.dashboard'],
            ] as const
          ).map(([href, words]) => (
            <li key={href}>
              <Box component="a" href={href} sx={linkLook}>
                {say(words)}
              </Box>
            </li>
          ))}
          <Typography component="li" sx={{ display: 'flex', alignItems: 'center', columnGap: 1.5 }}>
            {say('app.footer.machines')}
            <Box component="a" href="/openapi.json" sx={linkLook}>
              <code>OpenAPI</code>
            </Box>
            <Box component="a" href="/asyncapi.json" sx={linkLook}>
              <code>AsyncAPI</code>
            </Box>
          </Typography>
        </Box>
      </Container>
    </Box>
  );
}
