import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useServices } from '../app/services-context.ts';
import { TextLink } from '../parts/text-link.tsx';
import { StartPlanned } from '../train/start-planned.tsx';
import { useWords } from '../words/use-words.ts';
import { isToday } from './is-today.ts';
import { routinesQuery } from './queries.ts';

/** What somebody means to train today; nothing where nothing is planned, or it cannot be read. */
export function Today() {
  const { say } = useWords();
  const { spotter } = useServices();
  const [now] = useState(() => new Date());
  const routines = useQuery(routinesQuery(spotter)).data ?? [];
  const planned = routines.filter((routine) => isToday(routine, now) && routine.steps.length > 0);
  return planned.map(({ id, name, steps }) => (
    <Box
      key={id}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1.5,
        p: 1.5,
        mb: 2,
        border: 1,
        borderColor: 'primary.main',
        borderRadius: 1.5,
      }}
    >
      <Typography sx={{ fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere' }}>
        {say('app.today')} <TextLink to={`/routines/${id}`}>{name}</TextLink>
      </Typography>
      <StartPlanned to={`/routines/${id}/train`} exerciseIds={steps.map(({ exercise_id }) => exercise_id)}>
        {say('app.startRoutine')}
      </StartPlanned>
    </Box>
  ));
}
