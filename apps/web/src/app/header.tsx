import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import { alpha, type Theme } from '@mui/material/styles';
import { Link, NavLink } from 'react-router';
import { useWords } from '../words/use-words.ts';
import { navItemsFor } from './nav-items.ts';
import { useUsername } from './services-context.ts';
import { barHeight, tapSize } from './theme.ts';

/** On a phone the ways stand at the foot of the window, where a thumb is. */
const navigation = (theme: Theme) => ({
  display: 'flex',
  gap: { xs: 0, sm: 0.5 },
  [theme.breakpoints.down('sm')]: {
    position: 'fixed',
    insetInline: 0,
    bottom: 0,
    zIndex: 2,
    justifyContent: 'space-around',
    borderTop: 1,
    borderColor: 'divider',
    bgcolor: 'background.paper',
    pb: 'env(safe-area-inset-bottom)',
  },
});

const way = (theme: Theme) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minHeight: tapSize,
  px: 1.5,
  borderRadius: 1,
  color: 'text.secondary',
  fontWeight: 600,
  textDecoration: 'none',
  '&:hover': { color: 'text.primary' },
  '&.active': { color: 'primary.main' },
  [theme.breakpoints.up('sm')]: {
    '&.active': { bgcolor: alpha(theme.palette.primary.main, 0.1) },
  },
  // Five ways side by side with their words are wider than a small tablet, or a laptop whose text is twice as large.
  [theme.breakpoints.down('md')]: {
    flexDirection: 'column',
    justifyContent: 'center',
    gap: 0.25,
    px: 1,
    fontSize: '0.75rem',
    textAlign: 'center',
    whiteSpace: 'nowrap',
  },
  [theme.breakpoints.down('sm')]: { flex: 1, minHeight: barHeight - 4, px: 0.25 },
});

export function Header() {
  const { say } = useWords();
  const items = navItemsFor(useUsername());
  return (
    <Box component="header" sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.default' }}>
      <Container
        maxWidth="lg"
        sx={{ minHeight: barHeight, display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}
      >
        <Box
          component={Link}
          to="/"
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: 1.25,
            minHeight: tapSize,
            color: 'text.primary',
            fontWeight: 700,
            fontSize: '1.15rem',
            textDecoration: 'none',
          }}
        >
          <img src="/mark.svg" alt="" width={28} height={28} />
          Spotter
        </Box>
        <Box component="nav" aria-label={say('app.navigation')} sx={navigation}>
          {items.map(({ to, words, Icon }) => (
            <Box key={to} component={NavLink} to={to} sx={way}>
              <Icon fontSize="small" />
              {say(words)}
            </Box>
          ))}
        </Box>
      </Container>
    </Box>
  );
}
