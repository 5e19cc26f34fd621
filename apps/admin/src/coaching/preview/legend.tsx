import { alpha, Box, Typography, useTheme } from '@mui/material';

/** What the colours of the time line mean. */
export function Legend() {
  const { palette } = useTheme();
  const entries = [
    ['way out', alpha(palette.info.main, 0.3)],
    ['far end', alpha(palette.primary.main, 0.45)],
    ['way back', alpha(palette.warning.main, 0.3)],
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
          {name}
        </Typography>
      ))}
    </Box>
  );
}
