// Writes sets: what was counted, and what their person said of it.
import type { SetCorrection } from '@spotter/contract/set-correction';
import type { Selectable } from 'kysely';
import { batchesOf } from '../../platform/database/batches-of.ts';
import type { DatabaseTransaction } from '../../platform/database/database.ts';
import type { WorkoutSetsTable } from '../../platform/database/schema.ts';
import { correctionColumns, figuresThatCount } from './set-corrections.ts';
import { readDetails } from './workout-history-store.ts';
import type { setRow } from './workout-rows.ts';

export async function saveSets(trx: DatabaseTransaction, rows: ReturnType<typeof setRow>[]): Promise<void> {
  for (const batch of batchesOf(rows)) {
    await trx
      .insertInto('workout_sets')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['workout_id', 'position']).doUpdateSet((eb) => ({
          exercise_id: eb.ref('excluded.exercise_id'),
          exercise_key: eb.ref('excluded.exercise_key'),
          exercise_name: eb.ref('excluded.exercise_name'),
          started_at: eb.ref('excluded.started_at'),
          ended_at: eb.ref('excluded.ended_at'),
          // What the person corrected stays theirs, as in figuresThatCount: a set of a session that dropped may have been
          // corrected before another one went on with it.
          reps: eb
            .case()
            .when('workout_sets.is_discarded', '=', 1)
            .then(eb.lit(0))
            .else(eb.fn.coalesce('workout_sets.corrected_reps', 'excluded.reps'))
            .end(),
          good_reps: eb
            .case()
            .when('workout_sets.is_discarded', '=', 1)
            .then(eb.lit(0))
            .when('workout_sets.corrected_reps', '<', eb.ref('excluded.good_reps'))
            .then(eb.fn.coalesce('workout_sets.corrected_reps', eb.lit(0)))
            .else(eb.ref('excluded.good_reps'))
            .end(),
          held_ms: eb
            .case()
            .when('workout_sets.is_discarded', '=', 1)
            .then(eb.lit(0))
            .else(eb.ref('excluded.held_ms'))
            .end(),
          partial_reps: eb.ref('excluded.partial_reps'),
          counted_reps: eb.ref('excluded.counted_reps'),
          longest_hold_ms: eb.ref('excluded.longest_hold_ms'),
          rep_details: eb.ref('excluded.rep_details'),
          hold_details: eb.ref('excluded.hold_details'),
          summary: eb.ref('excluded.summary'),
        })),
      )
      .execute();
  }
}

export function setAt(trx: DatabaseTransaction, workoutId: string, position: number) {
  return trx
    .selectFrom('workout_sets')
    .selectAll()
    .where('workout_id', '=', workoutId)
    .where('position', '=', position)
    .executeTakeFirst();
}

/** @returns what the set comes to then */
export async function writeCorrection(
  trx: DatabaseTransaction,
  set: Pick<Selectable<WorkoutSetsTable>, 'workout_id' | 'position' | 'rep_details' | 'hold_details'>,
  correction: SetCorrection,
): Promise<ReturnType<typeof figuresThatCount>> {
  const counts = figuresThatCount(readDetails(set), correction);
  await trx
    .updateTable('workout_sets')
    .set({ ...correctionColumns(correction), ...counts })
    .where('workout_id', '=', set.workout_id)
    .where('position', '=', set.position)
    .execute();
  return counts;
}

/** Their notes: what somebody wrote in their own words. */
export async function forgetNotes(trx: DatabaseTransaction, userId: number): Promise<void> {
  const theirs = trx.selectFrom('workouts').select('id').where('user_id', '=', userId);
  await trx
    .updateTable('workout_sets')
    .set({ note: null })
    .where('workout_id', 'in', theirs)
    .where('note', 'is not', null)
    .execute();
}

/** Closes what is open in workouts, at the time they were last saved. */
export async function closeSets(trx: DatabaseTransaction, workoutIds: readonly string[]): Promise<void> {
  await trx
    .updateTable('workout_sets')
    .set((eb) => ({
      ended_at: eb
        .selectFrom('workouts')
        .select('workouts.updated_at')
        .whereRef('workouts.id', '=', 'workout_sets.workout_id'),
    }))
    .where('workout_id', 'in', workoutIds)
    .where('ended_at', 'is', null)
    .execute();
}
