import type { Routine, RoutineGoal, RoutineLevel, RoutineStep } from '@spotter/contract/routines';
import { showMoment } from '../../platform/http/show-moment.ts';
import type { StoredRoutine } from './routines-store.ts';

/** An exercise that can be trained. */
export interface TrainableExercise {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** @param exercises those that can be trained; a step of another one is left out */
export function showRoutine(routine: StoredRoutine, exercises: readonly TrainableExercise[]): Routine {
  const steps = routine.steps.flatMap((step): RoutineStep[] => {
    const exercise = exercises.find(({ id }) => id === step.exercise_id);
    if (!exercise) return [];
    const { repetitions, seconds } = step;
    return [
      {
        exercise_id: exercise.id,
        exercise: exercise.slug,
        exercise_name: exercise.name,
        sets: step.sets,
        target: {
          ...(repetitions === null ? {} : { repetitions }),
          ...(seconds === null ? {} : { seconds }),
        },
        rest_seconds: step.rest_seconds,
        weight_kg: step.weight_kg,
      },
    ];
  });
  return {
    id: routine.id,
    name: routine.name,
    goal: routine.goal as RoutineGoal,
    level: routine.level as RoutineLevel,
    days: JSON.parse(routine.days) as number[],
    steps,
    created_at: showMoment(routine.created_at),
    updated_at: showMoment(routine.updated_at),
  };
}
