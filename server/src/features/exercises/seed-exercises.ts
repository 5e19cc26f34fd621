import type { Group } from '@spotter/exercises/exercise';
import { instructionsText } from '@spotter/exercises/texts/instructions-text';
import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { AppError } from '../../platform/app-error.ts';
import { createExerciseGroupsStore } from './exercise-groups-store.ts';
import { createExercisesStore } from './exercises-store.ts';

/** Fills an empty catalogue, all or nothing; leaves one that holds anything as it is. */
export async function seedExercises(
  db: Database,
  groups: readonly Group[],
  nowMs: number,
): Promise<'seeded' | 'present'> {
  if ((await createExerciseGroupsStore(db).all()).length > 0) return 'present';
  try {
    await inTransaction(db, async (trx) => {
      const groupsIn = createExerciseGroupsStore(trx);
      const exercisesIn = createExercisesStore(trx);
      for (const [groupPosition, group] of groups.entries()) {
        const group_id = await groupsIn.add({ name: group.name, position: groupPosition });
        for (const [position, exercise] of group.exercises.entries()) {
          const { slug, name, muscles, aliases = [] } = exercise;
          const text = { slug, name: name.en, instructions: instructionsText(exercise) };
          const lists = { muscles: [...muscles], aliases: [...aliases], links: [] };
          const origin = { is_published: true, source: '', licence: '', author: '' };
          const values = { ...text, ...lists, ...origin, group_id, position };
          await exercisesIn.add([{ version: 1, values, nowMs }]);
        }
      }
    });
    return 'seeded';
  } catch (error) {
    // Another process started at the same moment and was first.
    if (error instanceof AppError && error.code === 'admin.taken') return 'present';
    throw error;
  }
}
