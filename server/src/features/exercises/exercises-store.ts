import type { ExerciseLink } from '@spotter/contract/admin/catalogue';
import type { Exercise } from '@spotter/contract/exercises';
import type { Group } from '@spotter/exercises/exercise';
import type { Database } from '../../platform/database/database.ts';
import { isUniqueViolation } from '../../platform/database/is-unique-violation.ts';
import { foldedText } from '../../platform/folded-text.ts';

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

/** What staff find an exercise by; it begins with the name, so that it also sorts by it. */
export function exerciseSearchKey(exercise: {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly muscles: readonly string[];
}): string {
  const { name, slug, aliases, muscles } = exercise;
  return foldedText([name, slug, ...aliases, muscles.join(', ')].join(' '));
}

/** Every published exercise, or with drafts every one, in the order of the catalogue. */
export async function readExercises(
  db: Database,
  { withDrafts = false }: { readonly withDrafts?: boolean } = {},
): Promise<StoredExercise[]> {
  const all = db
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
  const rows = await (withDrafts ? all : all.where('exercises.is_published', '=', 1)).execute();
  return rows.map((row) => ({
    ...row,
    aliases: JSON.parse(row.aliases) as string[],
    links: JSON.parse(row.links) as ExerciseLink[],
    specification: row.specification === null ? null : (JSON.parse(row.specification) as unknown),
  }));
}

/** Fills an empty catalogue, all or nothing; leaves one that holds anything as it is. */
export async function seedExercises(
  db: Database,
  groups: readonly Group[],
  nowMs: number,
): Promise<'seeded' | 'present'> {
  const present = await db.selectFrom('exercise_groups').select('id').limit(1).executeTakeFirst();
  if (present) return 'present';
  try {
    await db.transaction().execute(async (trx) => {
      for (const [groupPosition, group] of groups.entries()) {
        const { id: group_id } = await trx
          .insertInto('exercise_groups')
          .values({ name: group.name, position: groupPosition })
          .returning('id')
          .executeTakeFirstOrThrow();
        await trx
          .insertInto('exercises')
          .values(
            group.exercises.map((exercise, position) => ({
              group_id,
              slug: exercise.slug,
              name: exercise.name.en,
              instructions: exercise.instructions.join(' '),
              targeted_muscles: exercise.muscles.join(', '),
              aliases: JSON.stringify(exercise.aliases ?? []),
              search_key: exerciseSearchKey({ aliases: [], ...exercise, name: exercise.name.en }),
              position,
              created_at: nowMs,
              updated_at: nowMs,
            })),
          )
          .execute();
      }
    });
    return 'seeded';
  } catch (error) {
    // Another process started at the same moment and was first.
    if (isUniqueViolation(error, 'name')) return 'present';
    throw error;
  }
}
