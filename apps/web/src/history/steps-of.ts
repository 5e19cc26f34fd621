import type { Workout } from '@spotter/contract/workouts';
import type { PlannedStep } from '../train/train-planned.tsx';
import { doneSets, type DoneSet } from './done-sets.ts';

/** What was made in every one of some sets of an exercise. */
function stepOf(sets: readonly DoneSet[], exerciseId: number, restSeconds: number | null): PlannedStep {
  const areHeld = sets.every(({ reps }) => reps === 0);
  const amounts = sets.map(({ reps, longest_hold_ms }) =>
    areHeld ? Math.floor(longest_hold_ms / 1000) : reps,
  );
  return {
    exerciseId,
    sets: sets.length,
    target: Math.max(1, Math.min(...amounts)),
    weightKg: sets.at(-1)?.correction?.weight_kg ?? null,
    restSeconds,
  };
}

/** The sets of a workout as what to train again: those of one exercise that followed each other are one step. */
export function stepsOf(workout: Workout, restSeconds: number | null): readonly PlannedStep[] {
  const runs: DoneSet[][] = [];
  for (const set of doneSets([workout])) {
    if (runs.at(-1)?.[0]?.exercise_id === set.exercise_id) runs.at(-1)?.push(set);
    else runs.push([set]);
  }
  return runs.flatMap((sets) => {
    const id = sets[0]?.exercise_id ?? null;
    return id === null ? [] : [stepOf(sets, id, restSeconds)];
  });
}
