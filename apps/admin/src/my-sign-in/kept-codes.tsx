import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { saveDownload } from '@spotter/browser/save-download';
import { CopyButton } from '../parts/copy-button.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';

interface KeptCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Recovery codes, which are shown once. */
export function KeptCodes({ codes, onKept }: KeptCodesProps) {
  const { say } = useWords();
  const text = `${codes.join('\n')}\n`;
  return (
    <Section title={say('mySignIn.kept.title')}>
      <Typography color="textSecondary" sx={{ mb: 1.5, maxWidth: '70ch' }}>
        {say('mySignIn.kept.why')}
      </Typography>
      <Box
        component="ul"
        aria-label={say('mySignIn.kept.codes')}
        sx={{
          m: 0,
          mb: 2,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
          fontFamily: 'monospace',
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <CopyButton text={text} />
        <Button
          variant="outlined"
          startIcon={<DownloadIcon />}
          onClick={() => {
            saveDownload({
              name: 'spotter-recovery-codes.txt',
              content: new Blob([text], { type: 'text/plain' }),
            });
          }}
        >
          {say('mySignIn.kept.download')}
        </Button>
        <Button variant="contained" onClick={onKept}>
          {say('mySignIn.kept.done')}
        </Button>
      </Box>
    </Section>
  );
}
