// A server whose squat was edited, as it is after an update of Spotter.
import { bundled } from '@spotter/coach/exercises/bundled';
import { createSpecificationsStore } from '../../server/src/features/exercises/specifications-store.ts';
import { inDatabase } from '../../server/test/in-database.ts';
import { buildAppHere } from './build-app-here.ts';

const squat = bundled.get('squat');
if (!squat) throw new Error('There is no squat among the bundled exercises.');
export const bundledSquat = squat;
export const editedSquat = { ...squat, counting: { ...squat.counting, minimumPeak: 0.87 } };

/**
 * @param releasesBehind by how many releases of the squat the edited one departs from an older one
 * @returns address of the server, and the exercise
 */
export async function withEditedSquat(
  releasesBehind: number,
): Promise<{ readonly address: string; readonly exerciseId: number }> {
  const app = await buildAppHere();
  const exerciseId = await inDatabase(app.database, async (db) => {
    const { id } = await db
      .selectFrom('exercises')
      .select('id')
      .where('slug', '=', 'squat')
      .executeTakeFirstOrThrow();
    await createSpecificationsStore(db).add(
      {
        exerciseId: id,
        origin: 'edited',
        bundledVersion: bundledSquat.version - releasesBehind,
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
