import { CssBaseline, Typography } from '@mui/material';
import { StyleCache } from './style-cache.tsx';

export function Dashboard() {
  return (
    <StyleCache>
      <CssBaseline />
      <main>
        <Typography variant="h1" sx={{ fontSize: '2rem', m: 2 }}>
          The screens of the dashboard are being built.
        </Typography>
        <Typography sx={{ m: 2 }}>
          Until they are there, accounts are looked after with <code>npm run admin</code>.
        </Typography>
      </main>
    </StyleCache>
  );
}
