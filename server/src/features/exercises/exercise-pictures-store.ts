import type { Database } from '../../platform/database/database.ts';
import { deleteInBatches } from '../../platform/database/delete-in-batches.ts';

/** So long a deleted exercise can be brought back with its pictures. */
export const keepDeletedPicturesDays = 30;

export interface StoredPicture {
  readonly id: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

export type ExercisePicturesStore = ReturnType<typeof createExercisePicturesStore>;

const columns = ['id', 'alt', 'width', 'height', 'bytes'] as const;

export function createExercisePicturesStore(db: Database) {
  return {
    listOf: (exerciseId: number): Promise<StoredPicture[]> =>
      db
        .selectFrom('exercise_pictures')
        .select(columns)
        .where('exercise_id', '=', exerciseId)
        .orderBy('position')
        .orderBy('created_at')
        .orderBy('id')
        .execute(),

    /** The JPEG itself. */
    read: async (id: string): Promise<Uint8Array | undefined> =>
      (await db.selectFrom('exercise_pictures').select('data').where('id', '=', id).executeTakeFirst())?.data,

    find: (exerciseId: number, id: string): Promise<StoredPicture | undefined> =>
      db
        .selectFrom('exercise_pictures')
        .select(columns)
        .where('exercise_id', '=', exerciseId)
        .where('id', '=', id)
        .executeTakeFirst(),

    add: async (
      exerciseId: number,
      { data, ...picture }: StoredPicture & { readonly data: Uint8Array },
      nowMs: number,
    ) => {
      const { last } = await db
        .selectFrom('exercise_pictures')
        .select(({ fn }) => fn.max('position').as('last'))
        .where('exercise_id', '=', exerciseId)
        .executeTakeFirstOrThrow();
      await db
        .insertInto('exercise_pictures')
        .values({
          ...picture,
          exercise_id: exerciseId,
          position: ((last as number | null) ?? -1) + 1,
          data: Buffer.from(data),
          created_at: nowMs,
        })
        .execute();
    },

    change: async (id: string, change: { readonly alt?: string; readonly position?: number }) => {
      await db.updateTable('exercise_pictures').set(change).where('id', '=', id).execute();
    },

    remove: async (id: string) => {
      await db.deleteFrom('exercise_pictures').where('id', '=', id).execute();
    },

    /** Pictures of exercises that were deleted before. @returns how many there were */
    forgetDeletedBefore: (before: number): Promise<number> =>
      deleteInBatches(
        (limit) =>
          db
            .selectFrom('exercise_pictures')
            .select('exercise_pictures.id')
            .where((eb) =>
              eb.not(
                eb.exists(
                  eb
                    .selectFrom('exercises')
                    .select('exercises.id')
                    .whereRef('exercises.id', '=', 'exercise_pictures.exercise_id'),
                ),
              ),
            )
            .where((eb) =>
              eb.not(
                eb.exists(
                  eb
                    .selectFrom('exercise_versions')
                    .select('exercise_versions.version')
                    .whereRef('exercise_versions.exercise_id', '=', 'exercise_pictures.exercise_id')
                    .where('exercise_versions.at', '>=', before),
                ),
              ),
            )
            .limit(limit)
            .execute(),
        (ids) => db.deleteFrom('exercise_pictures').where('id', 'in', ids).execute(),
      ),
  };
}
