import { moveMark } from '../../platform/database/change-marks.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { holdRows } from '../../platform/database/hold-rows.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { readSpecification } from './read-specification.ts';

/** Whether a version is as a release brought it, or somebody's own. */
export type SpecificationOrigin = 'bundled' | 'edited';

/** A version without its text, for lists. */
export interface SpecificationVersion {
  readonly number: number;
  readonly origin: SpecificationOrigin;
  /** Version of the bundled one that this is, or departs from; null where none was bundled. */
  readonly bundledVersion: number | null;
  readonly note: string;
  readonly authorId: number | null;
  readonly authorName: string | null;
  readonly createdAt: number;
  /** Whether people are coached by it. */
  readonly isLive: boolean;
}

/** A version with its text: JSON that the engine has checked when it was stored. */
export interface StoredSpecification extends SpecificationVersion {
  readonly specification: unknown;
}

export interface LiveSpecification {
  readonly origin: SpecificationOrigin;
  readonly specification: unknown;
  /** Number of the newest version, live or not. */
  readonly newest: number;
}

export interface NewSpecification {
  readonly exerciseId: number;
  readonly origin: SpecificationOrigin;
  readonly bundledVersion: number | null;
  readonly specification: unknown;
  readonly note: string;
  readonly authorId: number | null;
  readonly createdAt: number;
  /** Whether people are coached by it from now on. */
  readonly isLive: boolean;
}

export interface ExerciseSpecificationsStore {
  /** Every version, the newest first. */
  readonly list: (exerciseId: number) => Promise<readonly SpecificationVersion[]>;
  readonly find: (exerciseId: number, number: number) => Promise<StoredSpecification | undefined>;
  readonly live: (exerciseId: number) => Promise<StoredSpecification | undefined>;
  /** The newest that came with a release. */
  readonly newestBundled: (exerciseId: number) => Promise<StoredSpecification | undefined>;
  /**
   * Adds the next version; gives its number. Adds nothing and gives undefined where `newest` is no longer the newest
   * one (0 stands for none yet), or there is no such exercise.
   */
  readonly add: (version: NewSpecification, newest: number) => Promise<number | undefined>;
  /** Adds several, all or nothing; leaves out those for which {@link add} gives undefined. */
  readonly addAll: (
    versions: readonly { readonly version: NewSpecification; readonly newest: number }[],
  ) => Promise<void>;
  /** The live version of every exercise that has one, with its newest number, by id of the exercise. */
  readonly liveOfAll: () => Promise<ReadonlyMap<number, LiveSpecification>>;
  /** False where there is no such version. */
  readonly makeLive: (exerciseId: number, number: number) => Promise<boolean>;
}

const listed = [
  'exercise_specifications.number',
  'exercise_specifications.origin',
  'exercise_specifications.bundled_version',
  'exercise_specifications.note',
  'exercise_specifications.author_id',
  'exercise_specifications.created_at',
  'exercise_specifications.is_live',
  'users.username',
] as const;

interface ListedRow {
  readonly number: number;
  readonly origin: string;
  readonly bundled_version: number | null;
  readonly note: string;
  readonly author_id: number | null;
  readonly created_at: number;
  readonly is_live: number;
  readonly username: string | null;
}

function fromRow(row: ListedRow): SpecificationVersion {
  return {
    number: row.number,
    origin: row.origin as SpecificationOrigin,
    bundledVersion: row.bundled_version,
    note: row.note,
    authorId: row.author_id,
    authorName: row.username,
    createdAt: row.created_at,
    isLive: row.is_live === 1,
  };
}

/** Whoever changes the versions of exercises holds their rows first, so that changes take turns on both databases. */
async function holdExercises(trx: DatabaseTransaction, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const exercises = trx.selectFrom('exercises').select('id').where('id', 'in', ids).orderBy('id');
  return new Set((await holdRows(trx, exercises)).map(({ id }) => id));
}

async function takeDown(trx: DatabaseTransaction, exerciseIds: readonly number[]): Promise<void> {
  await trx
    .updateTable('exercise_specifications')
    .set({ is_live: 0 })
    .where('exercise_id', 'in', exerciseIds)
    .where('is_live', '=', 1)
    .execute();
}

interface NextVersion {
  readonly version: NewSpecification;
  readonly newest: number;
}

/** Those whose exercise is there and whose `newest` is still the newest. */
async function stillNext(
  trx: DatabaseTransaction,
  versions: readonly NextVersion[],
): Promise<readonly NextVersion[]> {
  const ids = versions.map(({ version }) => version.exerciseId);
  const held = await holdExercises(trx, ids);
  const rows = await trx
    .selectFrom('exercise_specifications')
    .select(({ fn }) => ['exercise_id', fn.max<number>('number').as('number')])
    .where('exercise_id', 'in', ids)
    .groupBy('exercise_id')
    .execute();
  const numbers = new Map(rows.map(({ exercise_id, number }) => [exercise_id, number]));
  return versions.filter(
    ({ version: { exerciseId }, newest }) =>
      held.has(exerciseId) && (numbers.get(exerciseId) ?? 0) === newest,
  );
}

/** Gives the versions that were added. */
async function addTo(
  trx: DatabaseTransaction,
  versions: readonly NextVersion[],
): Promise<readonly NextVersion[]> {
  const next = await stillNext(trx, versions);
  if (next.length === 0) return next;
  const live = next.flatMap(({ version }) => (version.isLive ? [version.exerciseId] : []));
  if (live.length > 0) await takeDown(trx, live);
  await trx
    .insertInto('exercise_specifications')
    .values(
      next.map(({ version, newest }) => ({
        exercise_id: version.exerciseId,
        number: newest + 1,
        origin: version.origin,
        bundled_version: version.bundledVersion,
        specification: JSON.stringify(version.specification),
        note: version.note,
        author_id: version.authorId,
        created_at: version.createdAt,
        is_live: version.isLive ? 1 : 0,
      })),
    )
    .execute();
  if (live.length > 0) await moveMark(trx, 'catalogue');
  return next;
}

export function createExerciseSpecificationsStore(db: Database): ExerciseSpecificationsStore {
  const versions = (exerciseId: number) =>
    db
      .selectFrom('exercise_specifications')
      .leftJoin('users', 'users.id', 'exercise_specifications.author_id')
      .where('exercise_specifications.exercise_id', '=', exerciseId);

  async function one(query: ReturnType<typeof versions>): Promise<StoredSpecification | undefined> {
    const row = await query
      .select([...listed, 'exercise_specifications.specification'])
      .limit(1)
      .executeTakeFirst();
    return row && { ...fromRow(row), specification: readSpecification(row.specification) };
  }

  return {
    list: async (exerciseId) => {
      const rows = await versions(exerciseId)
        .select(listed)
        .orderBy('exercise_specifications.number', 'desc')
        .execute();
      return rows.map(fromRow);
    },

    find: (exerciseId, number) =>
      one(versions(exerciseId).where('exercise_specifications.number', '=', number)),

    live: (exerciseId) => one(versions(exerciseId).where('exercise_specifications.is_live', '=', 1)),

    newestBundled: (exerciseId) =>
      one(
        versions(exerciseId)
          .where('exercise_specifications.origin', '=', 'bundled')
          .orderBy('exercise_specifications.number', 'desc'),
      ),

    add: (version, newest) =>
      inTransaction(db, async (trx) => {
        const [added] = await addTo(trx, [{ version, newest }]);
        return added && newest + 1;
      }),

    addAll: async (versions) => {
      if (versions.length > 0) await inTransaction(db, (trx) => addTo(trx, versions));
    },

    liveOfAll: async () => {
      const rows = await db
        .selectFrom('exercise_specifications as live')
        .select(['live.exercise_id', 'live.origin', 'live.specification'])
        .select((eb) =>
          eb
            .selectFrom('exercise_specifications as each')
            .select(({ fn }) => fn.max('each.number').as('number'))
            .whereRef('each.exercise_id', '=', 'live.exercise_id')
            .as('newest'),
        )
        .where('live.is_live', '=', 1)
        .execute();
      return new Map(
        rows.map(({ exercise_id, origin, specification, newest }) => [
          exercise_id,
          {
            origin: origin as SpecificationOrigin,
            specification: readSpecification(specification),
            newest: Number(newest),
          },
        ]),
      );
    },

    makeLive: (exerciseId, number) =>
      inTransaction(db, async (trx) => {
        if (!(await holdExercises(trx, [exerciseId])).has(exerciseId)) return false;
        const wanted = await trx
          .selectFrom('exercise_specifications')
          .select('id')
          .where('exercise_id', '=', exerciseId)
          .where('number', '=', number)
          .executeTakeFirst();
        if (!wanted) return false;
        await takeDown(trx, [exerciseId]);
        await trx
          .updateTable('exercise_specifications')
          .set({ is_live: 1 })
          .where('id', '=', wanted.id)
          .execute();
        await moveMark(trx, 'catalogue');
        return true;
      }),
  };
}
