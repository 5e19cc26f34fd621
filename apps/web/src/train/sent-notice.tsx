import SentIcon from '@mui/icons-material/CloudUploadRounded';
import Box from '@mui/material/Box';
import { useWords } from '../words/use-words.ts';

/** Stands as long as pictures leave the device. */
export function SentNotice() {
  const { say } = useWords();
  return (
    <Box
      role="note"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 0.75,
        bgcolor: 'warning.main',
        color: 'warning.contrastText',
        fontWeight: 600,
      }}
    >
      <SentIcon fontSize="small" aria-hidden />
      {say('train.finder.sent')}
    </Box>
  );
}
