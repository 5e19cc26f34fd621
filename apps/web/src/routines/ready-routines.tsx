import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReadyRoutine } from '@spotter/contract/routines';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { Refused } from '../parts/refused.tsx';
import { Section } from '../parts/section.tsx';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';
import { AboutRoutine } from './about-routine.tsx';
import { readyRoutinesQuery, routinesQuery } from './queries.ts';

function ReadyCard({ routine }: { readonly routine: ReadyRoutine }) {
  const { say, sayIfKnown, exerciseName, formats } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const work = useWork();

  function copy(): void {
    const { name, goal, level, days, steps } = routine;
    work.run(async () => {
      const { id } = await spotter.routines.create({ name, goal, level, days, steps });
      await queries.invalidateQueries({ queryKey: routinesQuery(spotter).queryKey });
      await navigate(`/routines/${id}`);
    });
  }

  const equipment = sayIfKnown('routines.equipment', routine.equipment);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        p: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
      }}
    >
      <Typography component="h3" sx={{ fontWeight: 700, fontSize: '1.1rem' }}>
        {routine.name}
      </Typography>
      <AboutRoutine routine={routine} more={equipment === undefined ? [] : [equipment]} />
      <Typography sx={{ mt: 1 }}>{routine.about}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1, mb: 1.5 }}>
        {formats.list(routine.steps.map(({ exercise_name }) => exerciseName(exercise_name)))}
      </Typography>
      {work.error !== null && <Refused error={work.error} />}
      <Box sx={{ mt: 'auto' }}>
        <NeedsServer>
          <Button
            variant="outlined"
            loading={work.isUnderWay}
            aria-label={say('routines.ready.copyNamed', { name: routine.name })}
            onClick={copy}
          >
            {say('routines.ready.copy')}
          </Button>
        </NeedsServer>
      </Box>
    </Box>
  );
}

/** Those that come with the installation. */
export function ReadyRoutines() {
  const { say, locale } = useWords();
  const { spotter } = useServices();
  const ready = useQuery(readyRoutinesQuery(spotter, locale));
  return (
    <Section title={say('routines.ready.title')}>
      <Typography sx={{ mb: 2 }}>{say('routines.ready.text')}</Typography>
      {ready.isPending && <Loading />}
      {ready.isError && <Refused error={ready.error} onAgain={() => void ready.refetch()} />}
      <Box
        component="ul"
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
          m: 0,
          p: 0,
          listStyle: 'none',
        }}
      >
        {ready.data?.map((routine) => (
          <ReadyCard key={routine.key} routine={routine} />
        ))}
      </Box>
    </Section>
  );
}
