import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Exercise } from '@spotter/contract/exercises';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { Today } from '../routines/lazy-today.ts';
import { useWords } from '../words/use-words.ts';
import { BodyMap } from './body-map.tsx';
import { ExerciseCard } from './exercise-card.tsx';
import { byGroup, everything, findExercises, type Wanted } from './find-exercises.ts';
import { musclesOf } from './muscles-of.ts';
import { exercisesQuery } from './queries.ts';

/** What is looked for stands in the address, so that the way back leads to it. */
function useWanted() {
  const [search, setSearch] = useSearchParams();
  const wanted: Wanted = {
    search: search.get('search') ?? '',
    group: search.get('group') ?? '',
    muscle: search.get('muscle') ?? '',
  };
  const want = (change: Partial<Wanted>) => {
    const next = Object.entries({ ...wanted, ...change }).filter(([, value]) => value !== '');
    setSearch(next, { replace: true });
  };
  return { wanted, want };
}

function Catalogue({ exercises }: { readonly exercises: readonly Exercise[] }) {
  const words = useWords();
  const { say, sayIfKnown, locale } = words;
  const { wanted, want } = useWanted();
  const groups = useMemo(() => byGroup(exercises).map(([group]) => group), [exercises]);
  const muscles = useMemo(() => [...new Set(exercises.flatMap(musclesOf))], [exercises]);
  // Whoever types does not wait for the list.
  const found = findExercises(exercises, { ...wanted, search: useDeferredValue(wanted.search) }, words);

  const named = (group: 'catalogue.groups' | 'muscles', value: string) => ({
    value,
    name: sayIfKnown(group, value) ?? value,
  });
  const muscleOptions = muscles
    .map((muscle) => named('muscles', muscle))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <Box
      sx={{
        display: 'grid',
        rowGap: 0,
        columnGap: 4,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '17rem minmax(0, 1fr)' },
      }}
    >
      <Box role="search" sx={{ alignSelf: 'start', position: { md: 'sticky' }, top: 16 }}>
        <Field
          label={say('catalogue.search')}
          name="search"
          type="search"
          value={wanted.search}
          onChange={(search) => {
            want({ search });
          }}
          help={say('catalogue.searchHelp')}
        />
        <Stack
          direction={{ xs: 'row', md: 'column' }}
          sx={{ gap: 2, mb: { xs: 1, md: 3 }, '& > *, & select': { width: '100%', minWidth: 0 } }}
        >
          <Choice
            label={say('catalogue.group')}
            value={wanted.group}
            options={[
              { value: '', name: say('catalogue.allGroups') },
              ...groups.map((group) => named('catalogue.groups', group)),
            ]}
            onChoose={(group) => {
              want({ group });
            }}
          />
          <Choice
            label={say('catalogue.muscle')}
            value={wanted.muscle}
            options={[{ value: '', name: say('catalogue.allMuscles') }, ...muscleOptions]}
            onChoose={(muscle) => {
              want({ muscle });
            }}
          />
        </Stack>
        <Box sx={{ display: { xs: 'none', md: 'block' } }}>
          <BodyMap
            muscles={wanted.muscle === '' ? [] : [wanted.muscle]}
            onChoose={(muscle) => {
              want({ muscle: muscle === wanted.muscle ? '' : muscle });
            }}
          />
        </Box>
      </Box>
      <Box>
        <Stack direction="row" sx={{ alignItems: 'center', gap: 2, minHeight: 44, mb: 1 }}>
          <Typography role="status" color="textSecondary">
            {say('catalogue.found', { count: found.length })}
          </Typography>
          {found.length < exercises.length && (
            <Button
              onClick={() => {
                want(everything);
              }}
            >
              {say('catalogue.clear')}
            </Button>
          )}
        </Stack>
        {found.length === 0 && <Typography>{say('catalogue.none')}</Typography>}
        {byGroup(found).map(([group, members]) => (
          <Box key={group} component="section" sx={{ mb: 4 }}>
            <Typography variant="h2" sx={{ mb: 1.5 }}>
              {sayIfKnown('catalogue.groups', group) ?? group}
            </Typography>
            <Box
              component="ul"
              sx={{
                display: 'grid',
                gap: 1.5,
                gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
                m: 0,
                p: 0,
                listStyle: 'none',
              }}
            >
              {members.map((exercise) => (
                <ExerciseCard key={exercise.id} exercise={exercise} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

export function ExercisesScreen() {
  const { say } = useWords();
  const { spotter } = useServices();
  const exercises = useQuery(exercisesQuery(spotter));
  return (
    <Page title={say('catalogue.title')}>
      <Suspense>
        <Today />
      </Suspense>
      {exercises.isPending && <Loading />}
      {exercises.isError && <Refused error={exercises.error} onAgain={() => void exercises.refetch()} />}
      {exercises.data && <Catalogue exercises={exercises.data} />}
    </Page>
  );
}
