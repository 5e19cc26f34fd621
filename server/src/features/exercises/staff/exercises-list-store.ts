import type { AdminExerciseQuery } from '@spotter/contract/admin/catalogue';
import { sql, type ReferenceExpression } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import type { Schema } from '../../../platform/database/schema.ts';
import { foldedText } from '../../../platform/folded-text.ts';
import { holdsText } from '../../../platform/database/holds-text.ts';
import { readPage, type RowsPage } from '../../../platform/database/read-page.ts';
import type { ListRequest } from '../../../platform/http/list-request.ts';
import { valuesOf, type ExerciseValues } from '../exercise-values.ts';

export interface ListedExercise extends ExerciseValues {
  readonly id: number;
  readonly groupName: string;
  /** Its id. */
  readonly firstPicture: string | null;
  readonly pictures: number;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const sortColumns: Record<
  Exclude<NonNullable<AdminExerciseQuery['sort']>, 'position'>,
  ReferenceExpression<Schema, 'exercises' | 'exercise_groups'>
> = {
  id: 'exercises.id',
  name: 'exercises.search_key',
  slug: 'exercises.slug',
  group_name: 'exercise_groups.name',
  is_published: 'exercises.is_published',
  created_at: 'exercises.created_at',
  updated_at: 'exercises.updated_at',
};

export type ExercisesListStore = ReturnType<typeof createExercisesListStore>;

export function createExercisesListStore(db: Database) {
  const joined = () =>
    db.selectFrom('exercises').innerJoin('exercise_groups', 'exercise_groups.id', 'exercises.group_id');

  const read = (query: ReturnType<typeof joined>) =>
    query.selectAll('exercises').select((eb) => [
      'exercise_groups.name as group_name',
      eb
        .selectFrom('exercise_pictures')
        .select(({ fn }) => fn.countAll<number>().as('pictures'))
        .whereRef('exercise_pictures.exercise_id', '=', 'exercises.id')
        .as('pictures'),
      eb
        .selectFrom('exercise_pictures')
        .select('exercise_pictures.id')
        .whereRef('exercise_pictures.exercise_id', '=', 'exercises.id')
        .orderBy('exercise_pictures.position')
        .orderBy('exercise_pictures.created_at')
        .orderBy('exercise_pictures.id')
        .limit(1)
        .as('first_picture'),
    ]);

  type Row = Awaited<ReturnType<ReturnType<typeof read>['execute']>>[number];

  function toExercise(row: Row): ListedExercise {
    return {
      id: row.id,
      ...valuesOf(row),
      groupName: row.group_name,
      firstPicture: row.first_picture,
      pictures: row.pictures ?? 0,
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    };
  }

  return {
    list: async (query: AdminExerciseQuery, request: ListRequest): Promise<RowsPage<ListedExercise>> => {
      let matching = joined();
      if (query.group_id !== undefined) matching = matching.where('group_id', '=', query.group_id);
      if (query.is_published !== undefined) {
        matching = matching.where('is_published', '=', query.is_published === 'true' ? 1 : 0);
      }
      if (query.muscle !== undefined) {
        // Whole names of a list with commas, without case.
        const whole = sql<string>`', ' || ${sql.ref('targeted_muscles')} || ','`;
        matching = matching.where(holdsText(whole, `, ${foldedText(query.muscle)},`));
      }
      if (query.ids) matching = matching.where('exercises.id', 'in', query.ids);
      for (const word of foldedText(request.q ?? '').split(/\s+/)) {
        if (word !== '') matching = matching.where(holdsText('search_key', word));
      }
      const direction = request.descending ? 'desc' : 'asc';
      const { sort = 'position' } = query;
      const sorted =
        sort === 'position'
          ? read(matching)
              .orderBy('exercise_groups.position', direction)
              .orderBy('exercises.position', direction)
              .orderBy('exercises.id', direction)
          : read(matching).orderBy(sortColumns[sort], direction).orderBy('exercises.id', direction);
      const page = await readPage(db, sorted, request);
      return { ...page, rows: page.rows.map(toExercise) };
    },

    find: async (id: number): Promise<ListedExercise | undefined> => {
      const row = await read(joined().where('exercises.id', '=', id)).executeTakeFirst();
      return row && toExercise(row);
    },
  };
}
