// A server whose squat was edited, as it is after an update of Spotter.
import { bundled } from '@spotter/exercises/bundled';
import { createExerciseSpecificationsStore } from '../../server/src/features/exercises/exercise-specifications-store.ts';
import { inDatabase } from '../../server/test/in-database.ts';
import { buildAppHere } from './build-app-here.ts';

const squat = bundled.get('squat');
if (!squat) throw new Error('There is no squat among the bundled exercises.');
export const bundledSquat = squat;
export const editedSquat = { ...squat, counting: { ...squat.counting, minimumPeak: 0.87 } };

/** What an older release coached the squat by. */
const olderSquat = { ...squat, counting: { ...squat.counting, minimumPeak: 0.6 } };

/**
 * @param departedFrom the release whose squat was edited
 * @returns address of the server, and the exercise
 */
export async function withEditedSquat(
  departedFrom: 'this release' | 'an older release',
): Promise<{ readonly address: string; readonly exerciseId: number }> {
  const app = await buildAppHere();
  const exerciseId = await inDatabase(app.database, async (db) => {
    const { id } = await db
      .selectFrom('exercises')
      .select('id')
      .where('slug', '=', 'squat')
      .executeTakeFirstOrThrow();
    if (departedFrom === 'an older release') {
      await db
        .updateTable('exercise_specifications')
        .set({ specification: JSON.stringify(olderSquat) })
        .where('exercise_id', '=', id)
        .execute();
    }
    await createExerciseSpecificationsStore(db).add(
      {
        exerciseId: id,
        origin: 'edited',
        bundledVersion: bundledSquat.version,
        specification: editedSquat,
        note: 'Deeper, for our members',
        authorId: 1,
        createdAt: app.clock.nowMs(),
        isLive: true,
      },
      1,
    );
    return id;
  });
  return { address: await app.listen(), exerciseId };
}
