import type { ExerciseLink } from '@spotter/contract/admin/catalogue';
import type { Exercise } from '@spotter/contract/exercises';
import { AppError } from '../../platform/app-error.ts';
import type { Database } from '../../platform/database/database.ts';
import { isUniqueViolation } from '../../platform/database/is-unique-violation.ts';
import { rowOf, valuesOf, type ExerciseValues } from './exercise-values.ts';
import { fieldError } from '../../platform/remark.ts';
import { readSpecification } from './read-specification.ts';

/** An exercise with what only the server needs. */
export interface StoredExercise extends Exercise {
  readonly slug: string;
  /** Further names. */
  readonly aliases: readonly string[];
  readonly links: readonly ExerciseLink[];
  readonly source: string;
  readonly licence: string;
  readonly author: string;
  /** The JSON of its live specification, null where nothing says how to coach it. */
  readonly specification: unknown;
}

/** An exercise as staff change it. */
export interface EditableExercise {
  readonly id: number;
  readonly version: number;
  readonly values: ExerciseValues;
  readonly createdAt: number;
}

interface NewExercise {
  /** The one that it had, to undo a deletion; undefined for one of its own. */
  readonly id?: number | undefined;
  readonly version: number;
  readonly values: ExerciseValues;
  readonly nowMs: number;
}

async function refuseTakenSlug<T>(slugs: readonly string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!isUniqueViolation(cause, 'slug')) throw cause;
    throw new AppError('admin.taken', {
      detail: `Another exercise has the key "${slugs.slice(0, 5).join('" or "')}". Choose another.`,
      fields: [fieldError('/slug', 'taken')],
      cause,
    });
  }
}

export type ExercisesStore = ReturnType<typeof createExercisesStore>;

export function createExercisesStore(db: Database) {
  /** In the order of the catalogue. */
  const joined = () =>
    db
      .selectFrom('exercises')
      .innerJoin('exercise_groups', 'exercise_groups.id', 'exercises.group_id')
      .leftJoin('exercise_specifications', (join) =>
        join
          .onRef('exercise_specifications.exercise_id', '=', 'exercises.id')
          .on('exercise_specifications.is_live', '=', 1),
      )
      .select([
        'exercises.id',
        'exercises.slug',
        'exercises.name',
        'exercises.instructions',
        'exercises.targeted_muscles',
        'exercises.aliases',
        'exercises.links',
        'exercises.source',
        'exercises.licence',
        'exercises.author',
        'exercise_specifications.specification',
        'exercise_groups.id as groupID',
        'exercise_groups.name as groupName',
      ])
      .orderBy('exercise_groups.position')
      .orderBy('exercises.position')
      .orderBy('exercises.id');

  return {
    published: async (): Promise<StoredExercise[]> => {
      const rows = await joined().where('exercises.is_published', '=', 1).execute();
      return rows.map((row) => ({
        ...row,
        aliases: JSON.parse(row.aliases) as string[],
        links: JSON.parse(row.links) as ExerciseLink[],
        specification: row.specification === null ? null : readSpecification(row.specification),
      }));
    },

    /** Drafts too. */
    editable: async (): Promise<EditableExercise[]> =>
      (await db.selectFrom('exercises').selectAll().orderBy('id').execute()).map(toEditable),

    find: async (id: number): Promise<EditableExercise | undefined> => {
      const row = await db.selectFrom('exercises').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toEditable(row);
    },

    /** The place after the last exercise of a group. */
    nextPosition: async (groupId: number): Promise<number> => {
      const { last } = await db
        .selectFrom('exercises')
        .select(({ fn }) => fn.max<number | null>('position').as('last'))
        .where('group_id', '=', groupId)
        .executeTakeFirstOrThrow();
      return (last ?? -1) + 1;
    },

    /** As many as a statement takes. @returns their ids, in the same order. @throws AppError admin.taken for their slugs */
    add: (given: readonly NewExercise[]): Promise<number[]> => {
      const slugs = given.map(({ values }) => values.slug);
      return refuseTakenSlug(slugs, async () => {
        const rows = given.map(({ id, version, values, nowMs }) => ({
          ...(id === undefined ? {} : { id }),
          ...rowOf(values),
          version,
          created_at: nowMs,
          updated_at: nowMs,
        }));
        const added = await db.insertInto('exercises').values(rows).returning(['id', 'slug']).execute();
        const ids = new Map(added.map(({ id, slug }) => [slug, id]));
        return slugs.map((slug) => ids.get(slug) ?? 0);
      });
    },

    /** Makes the next version. @returns whether `version` was still the newest. @throws AppError admin.taken for its slug */
    change: (id: number, version: number, values: ExerciseValues, nowMs: number): Promise<boolean> =>
      refuseTakenSlug([values.slug], async () => {
        const { numUpdatedRows } = await db
          .updateTable('exercises')
          .set({ ...rowOf(values), version: version + 1, updated_at: nowMs })
          .where('id', '=', id)
          .where('version', '=', version)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    remove: async (id: number): Promise<void> => {
      await db.deleteFrom('exercises').where('id', '=', id).execute();
    },
  };
}

function toEditable(
  row: Parameters<typeof valuesOf>[0] & {
    readonly id: number;
    readonly version: number;
    readonly created_at: number;
  },
): EditableExercise {
  return { id: row.id, version: row.version, values: valuesOf(row), createdAt: row.created_at };
}
