import type { ExerciseVersion } from '@spotter/contract/admin/catalogue';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { changedFields, type Actor } from '../../dashboard/audit/audit-store.ts';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { ExerciseValues } from './exercise-values.ts';

export type ExerciseAction = ExerciseVersion['action'];

interface NewVersion {
  readonly exerciseId: number;
  readonly version: number;
  readonly action: ExerciseAction;
  readonly before: ExerciseValues | undefined;
  readonly after: ExerciseValues;
}

/** Keeps an exercise as it stands after a change, in the transaction of the change. */
export async function keepVersion(
  trx: DatabaseTransaction,
  actor: Actor | undefined,
  { exerciseId, version, action, before, after }: NewVersion,
  atMs: number,
): Promise<void> {
  await trx
    .insertInto('exercise_versions')
    .values({
      exercise_id: exerciseId,
      version,
      at: atMs,
      actor_id: actor?.userId ?? null,
      actor_name: actor?.username ?? null,
      action,
      changed: JSON.stringify(before === undefined ? [] : changedFields(before, after)),
      snapshot: JSON.stringify(after),
    })
    .execute();
}

/** What came with the installation has no history until it is changed: its first version is kept then. */
export async function keepFirstVersion(
  trx: DatabaseTransaction,
  exerciseId: number,
  {
    version,
    values,
    atMs,
  }: { readonly version: number; readonly values: ExerciseValues; readonly atMs: number },
): Promise<void> {
  const kept = await trx
    .selectFrom('exercise_versions')
    .select('version')
    .where('exercise_id', '=', exerciseId)
    .limit(1)
    .executeTakeFirst();
  if (kept) return;
  const first = { exerciseId, version, action: 'create', before: undefined, after: values } as const;
  await keepVersion(trx, undefined, first, atMs);
}

export function readVersions(db: Database, exerciseId: number) {
  return {
    all: async (): Promise<ExerciseVersion[]> => {
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

    newest: async (): Promise<number | undefined> =>
      (
        await db
          .selectFrom('exercise_versions')
          .select('version')
          .where('exercise_id', '=', exerciseId)
          .orderBy('version', 'desc')
          .limit(1)
          .executeTakeFirst()
      )?.version,

    snapshot: async (version: number): Promise<ExerciseValues | undefined> => {
      const row = await db
        .selectFrom('exercise_versions')
        .select('snapshot')
        .where('exercise_id', '=', exerciseId)
        .where('version', '=', version)
        .executeTakeFirst();
      return row && (JSON.parse(row.snapshot) as ExerciseValues);
    },
  };
}

/** Somebody who changed exercises is called otherwise from now on. */
export async function forgetInVersions(
  trx: DatabaseTransaction,
  userId: number,
  nobody: string,
): Promise<void> {
  await trx
    .updateTable('exercise_versions')
    .set({ actor_name: nobody })
    .where('actor_id', '=', userId)
    .execute();
}
