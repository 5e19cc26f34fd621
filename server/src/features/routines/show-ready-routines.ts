import type { ReadyRoutine, RoutineStep } from '@spotter/contract/routines';
import type { TrainableExercise } from './show-routine.ts';

type Said = Readonly<Record<string, string>> & { readonly en: string };

/** One as the release has it. */
export interface ReadyRecord extends Pick<ReadyRoutine, 'key' | 'goal' | 'level' | 'equipment'> {
  readonly days: readonly number[];
  readonly name: Said;
  readonly about: Said;
  readonly steps: readonly {
    readonly slug: string;
    readonly sets: number;
    readonly target: RoutineStep['target'];
    readonly restSeconds: number;
  }[];
}

/**
 * @param wanted language tags, the dearest first; English where none of them is spoken
 * @param exercises those that can be trained; a step of another one is left out
 */
export function showReadyRoutines(
  ready: readonly ReadyRecord[],
  wanted: readonly string[],
  exercises: readonly TrainableExercise[],
): ReadyRoutine[] {
  const tags = wanted.flatMap((tag) => tag.split('-')[0]?.toLowerCase() ?? []);
  const sayIn = (said: Said): string => said[tags.find((tag) => Object.hasOwn(said, tag)) ?? 'en'] ?? said.en;
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));
  return ready.map(({ key, name, about, goal, level, equipment, days, steps }) => ({
    key,
    name: sayIn(name),
    about: sayIn(about),
    goal,
    level,
    equipment,
    days: [...days],
    steps: steps.flatMap(({ slug, sets, target, restSeconds }) => {
      const exercise = bySlug.get(slug);
      if (!exercise) return [];
      return [
        {
          exercise_id: exercise.id,
          exercise: slug,
          exercise_name: exercise.name,
          sets,
          target,
          rest_seconds: restSeconds,
          weight_kg: null,
        },
      ];
    }),
  }));
}
