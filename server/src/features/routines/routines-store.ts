import type { NewRoutine, RoutineChange } from '@spotter/contract/routines';
import { mostRoutines } from '@spotter/contract/routines';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { isForeignKeyViolation } from '../../platform/database/is-foreign-key-violation.ts';
import type { RoutinesTable, RoutineStepsTable } from '../../platform/database/routine-tables.ts';
import { checkSteps } from './check-steps.ts';

type Step = NewRoutine['steps'][number];

export interface StoredRoutine extends RoutinesTable {
  /** In their order. */
  readonly steps: readonly RoutineStepsTable[];
}

function stepRow(routineId: string, step: Step, index: number): RoutineStepsTable {
  return {
    routine_id: routineId,
    position: index + 1,
    exercise_id: step.exercise_id,
    sets: step.sets,
    repetitions: step.target.repetitions ?? null,
    seconds: step.target.seconds ?? null,
    rest_seconds: step.rest_seconds ?? null,
    weight_kg: step.weight_kg ?? null,
  };
}

/** Whatever somebody changes of their routines is done one after the other. @returns whether they are still there */
async function holdPerson(trx: DatabaseTransaction, userId: number): Promise<boolean> {
  const people = await holdRows(trx, trx.selectFrom('users').select('id').where('id', '=', userId));
  return people.length > 0;
}

async function writeSteps(
  trx: DatabaseTransaction,
  routineId: string,
  steps: readonly Step[],
): Promise<void> {
  await trx.deleteFrom('routine_steps').where('routine_id', '=', routineId).execute();
  await trx
    .insertInto('routine_steps')
    .values(steps.map((step, index) => stepRow(routineId, step, index)))
    .execute();
}

export type RoutinesStore = ReturnType<typeof createRoutinesStore>;

export function createRoutinesStore(db: Database) {
  const ofUser = (of: Database, userId: number) =>
    of.selectFrom('routines').selectAll().where('user_id', '=', userId).orderBy('position').orderBy('id');

  async function withSteps(rows: readonly RoutinesTable[]): Promise<StoredRoutine[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const steps = await db
      .selectFrom('routine_steps')
      .selectAll()
      .where('routine_id', 'in', ids)
      .orderBy('position')
      .execute();
    const byRoutine = Map.groupBy(steps, ({ routine_id }) => routine_id);
    return rows.map((row) => ({ ...row, steps: byRoutine.get(row.id) ?? [] }));
  }

  /**
   * Writes steps. The catalogue may have lost an exercise since they were checked: the database knows.
   * @throws AppError request.invalid, as `checkSteps`
   */
  async function writing<T>(steps: readonly Step[], write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (!isForeignKeyViolation(error)) throw error;
      const asked = steps.map(({ exercise_id }) => exercise_id);
      checkSteps(steps, await db.selectFrom('exercises').select('id').where('id', 'in', asked).execute());
      throw error;
    }
  }

  return {
    /** In the person's order. */
    list: async (userId: number): Promise<StoredRoutine[]> => withSteps(await ofUser(db, userId).execute()),

    find: async (userId: number, id: string): Promise<StoredRoutine | undefined> => {
      const [routine] = await withSteps(await ofUser(db, userId).where('id', '=', id).execute());
      return routine;
    },

    /** As the last one. */
    add: (
      userId: number,
      id: string,
      { steps, days, name, ...routine }: NewRoutine,
      nowMs: number,
    ): Promise<'added' | 'too_many' | 'no_person'> =>
      writing(steps, () =>
        inTransaction(db, async (trx) => {
          if (!(await holdPerson(trx, userId))) return 'no_person';
          const present = await ofUser(trx, userId).execute();
          if (present.length >= mostRoutines) return 'too_many';
          await trx
            .insertInto('routines')
            .values({
              id,
              user_id: userId,
              position: (present.at(-1)?.position ?? 0) + 1,
              name: name.trim(),
              goal: routine.goal,
              level: routine.level,
              days: JSON.stringify(days.toSorted()),
              created_at: nowMs,
              updated_at: nowMs,
            })
            .execute();
          await writeSteps(trx, id, steps);
          return 'added';
        }),
      ),

    /** @returns whether the person has it */
    change: (
      userId: number,
      id: string,
      { steps, days, name, goal, level }: RoutineChange,
      nowMs: number,
    ): Promise<boolean> =>
      writing(steps ?? [], () =>
        inTransaction(db, async (trx) => {
          const { numUpdatedRows } = await trx
            .updateTable('routines')
            .set({
              updated_at: nowMs,
              ...(name === undefined ? {} : { name: name.trim() }),
              ...(goal === undefined ? {} : { goal }),
              ...(level === undefined ? {} : { level }),
              ...(days === undefined ? {} : { days: JSON.stringify(days.toSorted()) }),
            })
            .where('id', '=', id)
            .where('user_id', '=', userId)
            .executeTakeFirst();
          if (numUpdatedRows === 0n) return false;
          if (steps) await writeSteps(trx, id, steps);
          return true;
        }),
      ),

    /** Those that are not named come after those that are, in the order they had. */
    order: (userId: number, ids: readonly string[]): Promise<void> =>
      inTransaction(db, async (trx) => {
        await holdPerson(trx, userId);
        const present = (await ofUser(trx, userId).execute()).map(({ id }) => id);
        const named = [...new Set(ids)].filter((id) => present.includes(id));
        const ordered = [...named, ...present.filter((id) => !named.includes(id))];
        for (const [index, id] of ordered.entries()) {
          await trx
            .updateTable('routines')
            .set({ position: index + 1 })
            .where('id', '=', id)
            .execute();
        }
      }),

    /** @returns whether the person had it */
    remove: async (userId: number, id: string): Promise<boolean> => {
      const { numDeletedRows } = await db
        .deleteFrom('routines')
        .where('id', '=', id)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    /** What they wrote goes with who they were. */
    forgetPerson: async (trx: DatabaseTransaction, userId: number): Promise<void> => {
      await trx.deleteFrom('routines').where('user_id', '=', userId).execute();
    },
  };
}
