import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { weightSign } from '@spotter/browser/weight-sign';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useServices } from '../app/services-context.ts';
import { exercisesQuery } from '../catalogue/queries.ts';
import { workoutsQuery } from '../history/queries.ts';
import { Choice } from '../parts/choice.tsx';
import { Loading } from '../parts/loading.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { Refused } from '../parts/refused.tsx';
import { useWork } from '../parts/use-work.ts';
import { useOptions } from '../train/use-options.ts';
import { useWords } from '../words/use-words.ts';
import { asSent } from './as-sent.ts';
import { importId } from './import-id.ts';
import type { ImportedFile } from './imported-workout.ts';
import { matchExercises } from './match-exercises.ts';
import { sendAll } from './send-all.ts';

interface ImportPreviewProps {
  readonly file: ImportedFile;
  readonly onOver: () => void;
}

const none = '';
const programs = { strong: 'Strong', hevy: 'Hevy' } as const;

/** Of each exercise of the file how many sets there are, the most first. */
function setsByExercise({ workouts }: ImportedFile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { exercise } of workouts.flatMap(({ sets }) => sets)) {
    counts.set(exercise, (counts.get(exercise) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([, one], [, other]) => other - one));
}

/** Which names of the file mean which exercise: as it was found, or as somebody says. */
function useMeant(names: readonly string[]) {
  const { spotter } = useServices();
  const catalogue = useQuery(exercisesQuery(spotter));
  const found = useMemo(() => matchExercises(names, catalogue.data ?? []), [names, catalogue.data]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number | null>>(new Map());
  const meant = new Map(
    names.flatMap((name) => {
      const id = chosen.has(name) ? chosen.get(name) : found.get(name);
      return id == null ? [] : [[name, id] as const];
    }),
  );
  return {
    catalogue,
    meant,
    choose: (name: string, id: number | null) => {
      setChosen(new Map([...chosen, [name, id]]));
    },
  };
}

/** What is in a file, what becomes of it, and the button that brings it into the history. */
export function ImportPreview({ file, onOver }: ImportPreviewProps) {
  const { say, formats, locale, exerciseName } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const work = useWork();
  const summary = useRef<HTMLParagraphElement>(null);
  const leaving = useRef(new AbortController());
  const [options] = useOptions();
  const [unit, setUnit] = useState(options.unit);
  const [sent, setSent] = useState<number | null>(null);
  const [isOver, setIsOver] = useState(false);
  const bySets = useMemo(() => setsByExercise(file), [file]);
  const names = useMemo(() => [...bySets.keys()], [bySets]);
  const { catalogue, meant, choose } = useMeant(names);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    summary.current?.focus();
    return () => {
      controller.abort();
    };
  }, []);

  const { workouts, leftOut, program } = file;
  const wanted = workouts.filter(({ sets }) => sets.some(({ exercise }) => meant.has(exercise)));
  const asksUnit = workouts.some(({ sets }) => sets.some((set) => set.weight !== null && set.unit === null));
  const [first, last] = [workouts[0], workouts.at(-1)];

  /** @throws once the person has left */
  function wait(ms: number): Promise<void> {
    const { signal } = leaving.current;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(new Error('left'));
      });
    });
  }

  function bring(): void {
    work.run(async () => {
      const nowMs = Date.now();
      const person = (await spotter.accounts.personId()) ?? '';
      const all = wanted.flatMap((workout) => {
        const body = asSent(workout, { exercises: meant, unit }, nowMs);
        return body ? [{ id: importId(person, program, workout.key), workout: body }] : [];
      });
      setSent(0);
      await sendAll(all, {
        send: (id, workout) => {
          leaving.current.signal.throwIfAborted();
          return spotter.workouts.send(id, workout);
        },
        wait,
        onSent: setSent,
      });
      setIsOver(true);
      await queries.invalidateQueries({ queryKey: workoutsQuery(spotter).queryKey });
    });
  }

  if (catalogue.isPending) return <Loading />;
  if (catalogue.isError) {
    return <Refused error={catalogue.error} onAgain={() => void catalogue.refetch()} />;
  }
  const choices = catalogue.data
    .map(({ id, name }) => ({ value: String(id), name: exerciseName(name) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const choicesOf = [{ value: none, name: say('history.import.leaveOut') }, ...choices];
  return (
    <Box>
      <Typography ref={summary} tabIndex={-1} sx={{ fontWeight: 600, '&:focus': { outline: 'none' } }}>
        {say('history.import.found', { program: programs[program], count: workouts.length })}
        {first && last && (
          <>
            {' '}
            {say('history.import.between', {
              from: formats.dayOfYear(new Date(first.startedAtMs)),
              to: formats.dayOfYear(new Date(last.startedAtMs)),
            })}
          </>
        )}
      </Typography>
      {leftOut > 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('history.import.leftOut', { count: leftOut })}
        </Typography>
      )}
      {sent === null && (
        <>
          {asksUnit && (
            <Box sx={{ mt: 2 }}>
              <Choice
                label={say('history.import.unit')}
                value={unit}
                options={[
                  { value: 'kilogram', name: weightSign(locale, 'kilogram') },
                  { value: 'pound', name: weightSign(locale, 'pound') },
                ]}
                onChoose={setUnit}
              />
            </Box>
          )}
          <Typography sx={{ mt: 2, mb: 1 }}>{say('history.import.map')}</Typography>
          <Box
            component="ul"
            sx={{
              display: 'grid',
              gap: 1.5,
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
              m: 0,
              mb: 2,
              p: 0,
              listStyle: 'none',
              '& select': { width: '100%' },
            }}
          >
            {[...bySets].map(([name, count]) => (
              <li key={name}>
                <Choice
                  label={say('history.import.exercise', { name: `\u2068${name}\u2069`, count })}
                  value={String(meant.get(name) ?? none)}
                  options={choicesOf}
                  onChoose={(value) => {
                    choose(name, value === none ? null : Number(value));
                  }}
                />
              </li>
            ))}
          </Box>
        </>
      )}
      <Typography role="status" sx={{ my: 1 }}>
        {sent !== null &&
          say(isOver ? 'history.import.done' : 'history.import.sending', { count: sent, of: wanted.length })}
      </Typography>
      {work.error !== null && <Refused error={work.error} />}
      {isOver ? (
        <Button variant="outlined" onClick={onOver}>
          {say('history.import.close')}
        </Button>
      ) : (
        <NeedsServer beside={<Button onClick={onOver}>{say('history.import.cancel')}</Button>}>
          <Button
            variant="contained"
            loading={work.isUnderWay}
            disabled={wanted.length === 0}
            onClick={bring}
          >
            {say('history.import.now', { count: wanted.length })}
          </Button>
        </NeedsServer>
      )}
    </Box>
  );
}
