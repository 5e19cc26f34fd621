import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { Refused } from '../parts/refused.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';
import { workoutQuery, workoutsQuery } from './queries.ts';

/** For good, so it is asked twice. */
export function DeleteWorkout({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const work = useWork();
  const [isOpen, setIsOpen] = useState(false);

  function remove(): void {
    work.run(async () => {
      await spotter.workouts.delete(id);
      await navigate('/history', { replace: true });
      queries.removeQueries({ queryKey: workoutQuery(spotter, id).queryKey });
      await queries.invalidateQueries({ queryKey: workoutsQuery(spotter).queryKey });
    });
  }

  if (!isOpen) {
    return (
      <Button
        color="error"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {say('history.workout.delete')}
      </Button>
    );
  }
  return (
    <Box role="group" aria-label={say('history.workout.delete')}>
      <Typography sx={{ mb: 1.5 }}>{say('history.workout.deleteText')}</Typography>
      <NeedsServer>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5 }}>
          <Button variant="contained" color="error" loading={work.isUnderWay} onClick={remove}>
            {say('history.workout.deleteNow')}
          </Button>
          <Button
            variant="outlined"
            autoFocus
            onClick={() => {
              setIsOpen(false);
            }}
          >
            {say('history.workout.keep')}
          </Button>
        </Stack>
      </NeedsServer>
      {work.error !== null && <Refused error={work.error} />}
    </Box>
  );
}
