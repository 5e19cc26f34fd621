import { Box, Card, CardContent, Typography } from '@mui/material';
import type { Overview } from '@spotter/contract/admin/overview';
import { Link } from 'react-router-dom';
import { useWords } from '../words/use-words.ts';

interface NumberProps {
  readonly value: number;
  readonly label: string;
  readonly to?: string;
}

function BigNumber({ value, label, to }: NumberProps) {
  const { formats } = useWords();
  return (
    <Card component="li">
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography component="p" sx={{ fontSize: '1.9rem', fontWeight: 650, lineHeight: 1.1 }}>
          {formats.number(value)}
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
  const { say } = useWords();
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
      <BigNumber value={sessions.live} label={say('overview.numbers.live')} to="/live" />
      <BigNumber value={sessions.waiting} label={say('overview.numbers.waiting')} />
      <BigNumber value={people.active_7_days} label={say('overview.numbers.active7')} />
      <BigNumber value={people.active_30_days} label={say('overview.numbers.active30')} />
      <BigNumber value={people.all} label={say('overview.numbers.people')} to="/users" />
    </Box>
  );
}
