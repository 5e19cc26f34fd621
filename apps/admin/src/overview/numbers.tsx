import { Box, Card, CardContent, Typography } from '@mui/material';
import type { Overview } from '@spotter/contract/admin/overview';
import { Link } from 'react-router-dom';

interface NumberProps {
  readonly value: number;
  readonly label: string;
  readonly to?: string;
}

function BigNumber({ value, label, to }: NumberProps) {
  return (
    <Card component="li">
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography component="p" sx={{ fontSize: '1.9rem', fontWeight: 650, lineHeight: 1.1 }}>
          {value.toLocaleString()}
        </Typography>
        <Typography
          color="textSecondary"
          {...(to === undefined ? {} : { component: Link, to, sx: { color: 'primary.main' } })}
        >
          {label}
        </Typography>
      </CardContent>
    </Card>
  );
}

/** How it stands at this moment. */
export function Numbers({ overview: { people, sessions_now: sessions } }: { readonly overview: Overview }) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2,
        p: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(9.5rem, 1fr))',
      }}
    >
      <BigNumber value={sessions.live} label="live sessions" to="/live" />
      <BigNumber value={sessions.waiting} label="waiting for a camera" />
      <BigNumber value={people.active_7_days} label="active in 7 days" />
      <BigNumber value={people.active_30_days} label="active in 30 days" />
      <BigNumber value={people.all} label="people in all" to="/users" />
    </Box>
  );
}
