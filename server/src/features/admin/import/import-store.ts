// Does what a plan says, all of it or nothing.
import { moveMark } from '../../../platform/database/change-marks.ts';
import type { Database } from '../../../platform/database/database.ts';
import { writeAudit, type Actor } from '../../dashboard/audit/audit-store.ts';
import {
  addExercise,
  changeExercise,
  nextPosition,
  RefusedChange,
} from '../catalogue/change-exercises-store.ts';
import { valuesOf } from '../catalogue/exercise-values.ts';
import type { ImportPlan, Present } from './plan-import.ts';

export type ImportStore = ReturnType<typeof createImportStore>;

export function createImportStore(db: Database) {
  return {
    present: async (): Promise<Present> => {
      const rows = await db.selectFrom('exercises').selectAll().execute();
      return {
        exercises: rows.map((row) => ({ id: row.id, version: row.version, ...valuesOf(row) })),
        groups: await db.selectFrom('exercise_groups').select(['id', 'name']).execute(),
      };
    },

    /** @returns the ids of what was created or changed; undefined where something was changed meanwhile */
    perform: async (actor: Actor, plan: ImportPlan, nowMs: number): Promise<number[] | undefined> => {
      try {
        return await db.transaction().execute(async (trx) => {
          const present = await trx
            .selectFrom('exercise_groups')
            .select(['id', 'name', 'position'])
            .execute();
          const groups = new Map(present.map(({ id, name }) => [name, id]));
          let position = Math.max(-1, ...present.map((group) => group.position)) + 1;
          for (const name of plan.newGroups) {
            const values = { name, position };
            position += 1;
            const { id } = await trx
              .insertInto('exercise_groups')
              .values(values)
              .returning('id')
              .executeTakeFirstOrThrow();
            groups.set(name, id);
            const entry = {
              action: 'import',
              resource: 'groups',
              resourceId: id,
              label: name,
              after: values,
            };
            await writeAudit(trx, actor, entry, nowMs);
          }
          const ids: number[] = [];
          for (const { action, values, present: before } of plan.rows) {
            if (!values || (action !== 'create' && action !== 'update')) continue;
            const { groupName, position: place, ...others } = values;
            const group_id = groups.get(groupName) ?? 0;
            const whole = { ...others, group_id, position: place ?? (await nextPosition(trx, group_id)) };
            if (before) {
              const how = { action: 'import', basedOn: before.version } as const;
              await changeExercise(trx, actor, before.id, whole, nowMs, how);
              ids.push(before.id);
            } else {
              ids.push(await addExercise(trx, actor, whole, nowMs, { action: 'import', version: 1 }));
            }
          }
          await moveMark(trx, 'catalogue');
          return ids;
        });
      } catch (error) {
        if (error instanceof RefusedChange) return undefined;
        throw error;
      }
    },
  };
}
