import { alpha, Box, Typography, useTheme } from '@mui/material';
import { useWords } from '../../words/use-words.ts';

/** What the colours of the time line mean. */
export function Legend() {
  const { say } = useWords();
  const { palette } = useTheme();
  const entries = [
    ['out', alpha(palette.info.main, 0.3)],
    ['peak', alpha(palette.primary.main, 0.45)],
    ['back', alpha(palette.warning.main, 0.3)],
    ['repetition', palette.primary.main],
    ['fault', palette.error.main],
    ['cue', palette.warning.main],
  ] as const;
  return (
    <Box
      component="ul"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, m: 0, p: 0, listStyle: 'none' }}
    >
      {entries.map(([name, colour]) => (
        <Typography
          key={name}
          component="li"
          variant="caption"
          color="textSecondary"
          sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}
        >
          <Box
            component="span"
            aria-hidden
            sx={{ width: 12, height: 12, borderRadius: 0.75, bgcolor: colour }}
          />
          {say(`coaching.preview.legend.${name}`)}
        </Typography>
      ))}
    </Box>
  );
}
