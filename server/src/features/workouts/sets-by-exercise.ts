// What the sets of a workout come to by exercise, and by how much that has changed.
import type { DatabaseTransaction } from '../../platform/database/database.ts';

/** What was trained of an exercise, or by how much it changes. */
export interface TrainedSets {
  readonly exerciseKey: string;
  readonly exerciseName: string;
  readonly sets: number;
  readonly reps: number;
  readonly goodReps: number;
  readonly heldMs: number;
}

const counted = ['sets', 'reps', 'goodReps', 'heldMs'] as const;

/** Discarded sets count as none. */
export function setsByExercise(trx: DatabaseTransaction, workoutId: string): Promise<TrainedSets[]> {
  return trx
    .selectFrom('workout_sets')
    .select((eb) => [
      'exercise_key as exerciseKey',
      eb.fn.max('exercise_name').as('exerciseName'),
      eb.fn.countAll<number>().as('sets'),
      eb.fn.sum<number>('reps').as('reps'),
      eb.fn.sum<number>('good_reps').as('goodReps'),
      eb.cast<number>(eb.fn.sum('held_ms'), 'bigint').as('heldMs'),
    ])
    .where('workout_id', '=', workoutId)
    .where('is_discarded', '=', 0)
    .groupBy('exercise_key')
    .execute();
}

/** By exercise, without those of which all is as it was. */
export function changesOf(before: readonly TrainedSets[], after: readonly TrainedSets[]): TrainedSets[] {
  const changes = new Map<string, TrainedSets>();
  for (const [sign, list] of [
    [-1, before],
    [1, after],
  ] as const) {
    for (const trained of list) {
      const { exerciseKey, exerciseName, ...own } = trained;
      const sum = changes.get(exerciseKey);
      const add = (name: (typeof counted)[number]): number => (sum?.[name] ?? 0) + sign * own[name];
      changes.set(exerciseKey, {
        exerciseKey,
        exerciseName,
        sets: add('sets'),
        reps: add('reps'),
        goodReps: add('goodReps'),
        heldMs: add('heldMs'),
      });
    }
  }
  return [...changes.values()].filter((change) => counted.some((name) => change[name] !== 0));
}
