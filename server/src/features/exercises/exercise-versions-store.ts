import type { ExerciseVersion } from '@spotter/contract/admin/catalogue';
import { changedFields } from '../../platform/changed-fields.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { showMoment } from '../../platform/http/show-moment.ts';
import type { Actor } from '../dashboard/audit/audit-entry.ts';
import type { ExerciseValues } from './exercise-values.ts';

export type ExerciseAction = ExerciseVersion['action'];

/** An exercise as it stands after a change. */
interface NewVersion {
  readonly exerciseId: number;
  readonly version: number;
  readonly action: ExerciseAction;
  /** Undefined for what came with the installation. */
  readonly actor: Actor | undefined;
  readonly before: ExerciseValues | undefined;
  readonly after: ExerciseValues;
  readonly atMs: number;
}

export type ExerciseVersionsStore = ReturnType<typeof createExerciseVersionsStore>;

export function createExerciseVersionsStore(db: Database) {
  return {
    /** As many as a statement takes. */
    add: async (given: readonly NewVersion[]): Promise<void> => {
      const rows = given.map(({ exerciseId, version, action, actor, before, after, atMs }) => ({
        exercise_id: exerciseId,
        version,
        at: atMs,
        actor_id: actor?.userId ?? null,
        actor_name: actor?.username ?? null,
        action,
        changed: JSON.stringify(before === undefined ? [] : changedFields(before, after)),
        snapshot: JSON.stringify(after),
      }));
      await db.insertInto('exercise_versions').values(rows).execute();
    },

    /** The newest first. */
    listOf: async (exerciseId: number): Promise<ExerciseVersion[]> => {
      const rows = await db
        .selectFrom('exercise_versions')
        .selectAll()
        .where('exercise_id', '=', exerciseId)
        .orderBy('version', 'desc')
        .limit(500)
        .execute();
      return rows.map((row) => ({
        id: `${exerciseId}-${row.version}`,
        version: row.version,
        at: showMoment(row.at),
        actor_id: row.actor_id,
        actor_name: row.actor_name,
        action: row.action as ExerciseAction,
        changed: JSON.parse(row.changed) as string[],
        snapshot: JSON.parse(row.snapshot) as ExerciseValues,
      }));
    },

    newestOf: async (exerciseId: number): Promise<number | undefined> =>
      (
        await db
          .selectFrom('exercise_versions')
          .select('version')
          .where('exercise_id', '=', exerciseId)
          .orderBy('version', 'desc')
          .limit(1)
          .executeTakeFirst()
      )?.version,

    find: async (exerciseId: number, version: number): Promise<ExerciseValues | undefined> => {
      const row = await db
        .selectFrom('exercise_versions')
        .select('snapshot')
        .where('exercise_id', '=', exerciseId)
        .where('version', '=', version)
        .executeTakeFirst();
      return row && (JSON.parse(row.snapshot) as ExerciseValues);
    },

    /** Somebody who changed exercises is called otherwise from now on. */
    forgetPerson: async (trx: DatabaseTransaction, userId: number, nobody: string): Promise<void> => {
      await trx
        .updateTable('exercise_versions')
        .set({ actor_name: nobody })
        .where('actor_id', '=', userId)
        .execute();
    },
  };
}
