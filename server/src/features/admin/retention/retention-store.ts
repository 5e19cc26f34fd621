import type { Database } from '../../../platform/database/database.ts';

/** So many at once: a longer transaction would keep others from writing. */
const batch = 500;

export type RetentionStore = ReturnType<typeof createRetentionStore>;

export function createRetentionStore(db: Database) {
  /** Deletes in batches until nothing is left. @returns how many */
  async function inBatches(
    ids: () => Promise<readonly (string | number)[]>,
    remove: (ids: never[]) => Promise<unknown>,
  ) {
    let all = 0;
    for (;;) {
      const found = await ids();
      if (found.length === 0) return all;
      await remove([...found] as never[]);
      all += found.length;
    }
  }

  return {
    /** Sessions that ended before. */
    forgetSessions: (before: number) =>
      inBatches(
        async () =>
          (
            await db
              .selectFrom('sessions')
              .select('id')
              .where('status', '=', 'ended')
              .where('ended_at', '<', before)
              .limit(batch)
              .execute()
          ).map(({ id }) => id),
        (ids) => db.deleteFrom('sessions').where('id', 'in', ids).execute(),
      ),

    /** Workouts that ended before, with their sets. */
    forgetWorkouts: (before: number) =>
      inBatches(
        async () =>
          (
            await db
              .selectFrom('workouts')
              .select('id')
              .where('started_at', '<', before)
              .where('ended_at', '<', before)
              .limit(batch)
              .execute()
          ).map(({ id }) => id),
        (ids) => db.deleteFrom('workouts').where('id', 'in', ids).execute(),
      ),

    forgetAudit: (before: number) =>
      inBatches(
        async () =>
          (
            await db.selectFrom('audit_entries').select('id').where('at', '<', before).limit(batch).execute()
          ).map(({ id }) => id),
        (ids) => db.deleteFrom('audit_entries').where('id', 'in', ids).execute(),
      ),

    /** Pictures of exercises that were deleted before. */
    forgetPictures: (before: number) =>
      inBatches(
        async () =>
          (
            await db
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
              .limit(batch)
              .execute()
          ).map(({ id }) => id),
        (ids) => db.deleteFrom('exercise_pictures').where('id', 'in', ids).execute(),
      ),
  };
}
