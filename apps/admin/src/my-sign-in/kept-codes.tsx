import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { saveDownload } from '../api/save-download.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Section } from '../parts/section.tsx';

interface KeptCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Recovery codes, which are shown once. */
export function KeptCodes({ codes, onKept }: KeptCodesProps) {
  const text = `${codes.join('\n')}\n`;
  return (
    <Section title="Keep your recovery codes">
      <Typography color="textSecondary" sx={{ mb: 1.5, maxWidth: '70ch' }}>
        Without your phone you sign in with one of these in place of a code. Each works once. They are not
        shown again: print them, or keep them in a password manager.
      </Typography>
      <Box
        component="ul"
        aria-label="Recovery codes"
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
          Download
        </Button>
        <Button variant="contained" onClick={onKept}>
          I have kept them
        </Button>
      </Box>
    </Section>
  );
}
