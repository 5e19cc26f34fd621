import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AfterSet } from '../after-set/after-set.tsx';
import type { ReportedSet } from '../after-set/reported-set.ts';
import { useServices } from '../app/services-context.ts';
import { Loading } from '../parts/loading.tsx';
import { Refused } from '../parts/refused.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../words/use-words.ts';
import { doneSets } from './done-sets.ts';
import { workoutQuery, workoutsQuery } from './queries.ts';

interface StoredSetsProps {
  readonly workoutId: string;
  /** What the page has seen of a set, on the clock of its repetitions. */
  readonly replay: (set: ReportedSet) => readonly PoseFrame[];
}

/** How each set of a workout was that has just been stored, and after the last one of an exercise what to do next time. */
export function StoredSets({ workoutId, replay }: StoredSetsProps) {
  const { say, exerciseName } = useWords();
  const { spotter } = useServices();
  const workout = useQuery(workoutQuery(spotter, workoutId));
  const all = useQuery(workoutsQuery(spotter));
  const stored = workout.data?.sets;
  const poses = useMemo(() => stored?.map(replay) ?? [], [stored, replay]);
  if (workout.isPending) return <Loading />;
  if (workout.isError) return <Refused error={workout.error} onAgain={() => void workout.refetch()} />;
  const done = doneSets(all.data ?? []);
  const { sets } = workout.data;
  return (
    <>
      {sets.map((set, index) => {
        const isLast = !sets.slice(index + 1).some(({ exercise }) => exercise === set.exercise);
        return (
          <AfterSet
            key={set.position}
            title={say('history.workout.set', {
              number: set.position,
              exercise: exerciseName(set.exercise_name),
            })}
            set={set}
            poses={poses[index] ?? []}
            sets={isLast ? done.filter(({ exercise }) => exercise === set.exercise) : []}
          />
        );
      })}
      <TextLink isAlone to="/history">
        {say('history.mine.all')}
      </TextLink>
    </>
  );
}
