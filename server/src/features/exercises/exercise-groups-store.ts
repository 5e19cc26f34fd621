import type { AdminGroup } from '@spotter/contract/admin/catalogue';
import { AppError } from '../../platform/app-error.ts';
import type { Database } from '../../platform/database/database.ts';
import { isUniqueViolation } from '../../platform/database/is-unique-violation.ts';
import { fieldError } from '../../platform/remark.ts';

export interface GroupValues {
  readonly name: string;
  readonly position: number;
}

export function takenGroupName(cause?: unknown): AppError {
  return new AppError('admin.taken', {
    detail: 'Another group has this name. Choose another.',
    fields: [fieldError('/name', 'taken')],
    cause,
  });
}

async function refuseTakenName<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!isUniqueViolation(cause, 'name')) throw cause;
    throw takenGroupName(cause);
  }
}

export type ExerciseGroupsStore = ReturnType<typeof createExerciseGroupsStore>;

export function createExerciseGroupsStore(db: Database) {
  return {
    all: () => db.selectFrom('exercise_groups').select(['id', 'name', 'position']).execute(),

    find: async (id: number): Promise<AdminGroup | undefined> => {
      const group = await db
        .selectFrom('exercise_groups')
        .select(['id', 'name', 'position'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!group) return undefined;
      const { exercises } = await db
        .selectFrom('exercises')
        .select(({ fn }) => fn.countAll<number>().as('exercises'))
        .where('group_id', '=', id)
        .executeTakeFirstOrThrow();
      return { ...group, exercises };
    },

    /** The place after the last. */
    nextPosition: async (): Promise<number> => {
      const { last } = await db
        .selectFrom('exercise_groups')
        .select(({ fn }) => fn.max<number | null>('position').as('last'))
        .executeTakeFirstOrThrow();
      return (last ?? -1) + 1;
    },

    /** @throws AppError admin.taken for its name */
    add: (values: GroupValues): Promise<number> =>
      refuseTakenName(async () => {
        const added = await db
          .insertInto('exercise_groups')
          .values(values)
          .returning('id')
          .executeTakeFirstOrThrow();
        return added.id;
      }),

    /** @throws AppError admin.taken for its name */
    change: (id: number, values: GroupValues): Promise<void> =>
      refuseTakenName(async () => {
        await db.updateTable('exercise_groups').set(values).where('id', '=', id).execute();
      }),

    remove: async (id: number): Promise<void> => {
      await db.deleteFrom('exercise_groups').where('id', '=', id).execute();
    },
  };
}
