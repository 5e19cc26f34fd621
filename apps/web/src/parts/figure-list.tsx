import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';

export interface Figure {
  readonly name: string;
  /** As it is written. */
  readonly value: string;
  readonly note?: string | undefined;
}

/** A few numbers, each under its name. */
export function FigureList({
  label,
  figures,
}: {
  readonly label: string;
  readonly figures: readonly Figure[];
}) {
  return (
    <Box
      component="dl"
      aria-label={label}
      sx={{
        display: 'grid',
        gap: 1.5,
        // Three numbers with dashes between them are one value, and stand in one line.
        gridTemplateColumns: {
          xs: 'repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr))',
          sm: 'repeat(auto-fit, minmax(10.75rem, 1fr))',
        },
        m: 0,
        mb: 2,
      }}
    >
      {figures.map(({ name, value, note }) => (
        <Paper
          key={name}
          variant="outlined"
          sx={{ px: { xs: 1.5, sm: 2 }, py: 1.5, borderRadius: 1.5, backgroundImage: 'none' }}
        >
          <Typography component="dt" variant="body2" color="textSecondary">
            {name}
          </Typography>
          <Typography
            component="dd"
            sx={{
              m: 0,
              fontSize: { xs: '1.1rem', sm: '1.25rem' },
              fontWeight: 700,
              lineHeight: 1.3,
            }}
          >
            {value}
          </Typography>
          {note !== undefined && (
            <Typography component="dd" variant="body2" color="textSecondary" sx={{ m: 0 }}>
              {note}
            </Typography>
          )}
        </Paper>
      ))}
    </Box>
  );
}
