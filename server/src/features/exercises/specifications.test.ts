import { bundled } from '@spotter/exercises/bundled';
import { groups } from '@spotter/exercises/groups';
import type { Specification } from '@spotter/coach/specification/specification';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../../../test/test-database.ts';
import { AppError } from '../../platform/app-error.ts';
import { openDatabase } from '../../platform/database/database.ts';
import type { DialectName } from '../../platform/database/dialect-name.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { createUsersStore } from '../accounts/users-store.ts';
import { writeAudit } from '../dashboard/audit/audit-store.ts';
import { bundledSpecification } from './bundled-specification.ts';
import { createChangeCatalogue } from './change-catalogue.ts';
import { createExerciseSpecificationsStore } from './exercise-specifications-store.ts';
import { createExercisesStore } from './exercises-store.ts';
import { followRelease } from './follow-release.ts';
import { findNamed } from './named-exercise.ts';
import { seedExercises } from './seed-exercises.ts';
import { createSpecifications } from './specifications.ts';

function squat(): Specification {
  const specification = bundled.get('squat');
  if (!specification) throw new Error('there is no squat');
  return specification;
}

const deeper: Specification = { ...squat(), praise: { en: 'Deep enough' } };
const released: Specification = { ...squat(), version: squat().version + 1, name: { en: 'Squat, again' } };

/** A seeded database with the specifications of this release, and the squat in it. */
async function prepare(dialect: DialectName) {
  const database = await createTestDatabase(dialect);
  onTestFinished(database.drop);
  const { db, close } = openDatabase(database.location, () => undefined);
  onTestFinished(close);
  await migrate(db, dialect);
  await seedExercises(db, groups, 1000);
  const store = createExerciseSpecificationsStore(db);
  const exercises = createExercisesStore(db);
  const changeCatalogue = createChangeCatalogue({ db, clock: { nowMs: () => 3000 }, writeAudit });
  const follow = async (bundledFor: (slug: string) => Specification | undefined) =>
    followRelease(await exercises.editable(), bundledFor, store, 2000);
  await follow(bundledSpecification);
  const found = (await exercises.editable()).find(({ values }) => values.slug === 'squat');
  const exercise = found && (await findNamed(exercises, found.id));
  if (!exercise) throw new Error('there is no squat');
  const serviceOf = (bundledFor: typeof bundledSpecification) =>
    createSpecifications({ store, bundledFor, changeCatalogue });
  const change = { exercise, note: '', basedOn: 1, publish: true };
  const account = { username: 'Eddie', email: 'eddie@example.org', role: 'editor' as const };
  const added = await createUsersStore(db).create({ ...account, passwordHash: null }, 1000);
  if (typeof added === 'string') throw new Error(added);
  const editor = { userId: added.id, username: added.username };
  return { db, store, follow, exercise, serviceOf, change, editor };
}

const nextRelease = (slug: string) => (slug === 'squat' ? released : bundledSpecification(slug));

describeOnBothDatabases('the specifications of exercises', (dialect) => {
  test('come with the release, and an unedited one follows the next', async () => {
    const { store, follow, exercise } = await prepare(dialect);
    expect(await store.live(exercise.id)).toMatchObject({
      number: 1,
      origin: 'bundled',
      bundledVersion: squat().version,
      authorName: null,
      specification: squat(),
    });
    await follow(bundledSpecification);
    expect(await store.list(exercise.id)).toHaveLength(1);

    await follow(nextRelease);
    expect(await store.live(exercise.id)).toMatchObject({
      number: 2,
      origin: 'bundled',
      bundledVersion: released.version,
    });
    expect((await store.list(exercise.id)).map(({ number, isLive }) => [number, isLive])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  test('that somebody has edited stay, and are offered what the next release brings', async () => {
    const { store, follow, exercise, serviceOf, change, editor } = await prepare(dialect);
    const specifications = serviceOf(bundledSpecification);
    expect(await specifications.save(editor, { ...change, specification: deeper })).toBe(2);
    expect(await specifications.offered(exercise)).toBeNull();

    await follow(nextRelease);
    expect(await store.live(exercise.id)).toMatchObject({
      number: 2,
      origin: 'edited',
      specification: deeper,
    });
    expect(await serviceOf(nextRelease).offered(exercise)).toEqual(released);
    const sameVersion: Specification = { ...released, version: squat().version };
    expect(await serviceOf(() => sameVersion).offered(exercise)).toEqual(sameVersion);
  });

  test('are offered no release that only says more of where its numbers come from, and unedited ones take it', async () => {
    const { store, follow, exercise, serviceOf, change, editor } = await prepare(dialect);
    const { counting } = squat();
    const sourced: Specification = {
      ...squat(),
      counting: { ...counting, sources: { ...counting.sources, minimumPeak: 'Measured anew.' } },
    };
    const nextSourced = () => sourced;
    await follow(nextSourced);
    expect(await store.live(exercise.id)).toMatchObject({ number: 2, specification: sourced });
    await serviceOf(nextSourced).save(editor, { ...change, specification: deeper, basedOn: 2 });
    expect(await serviceOf(bundledSpecification).offered(exercise)).toBeNull();
  });

  test('follow the release again once they say what it says', async () => {
    const { store, follow, exercise, serviceOf, change, editor } = await prepare(dialect);
    const specifications = serviceOf(bundledSpecification);
    await specifications.save(editor, { ...change, specification: deeper });
    const turned = Object.fromEntries(Object.entries(squat()).reverse());
    await specifications.save(editor, { ...change, specification: turned, basedOn: 2 });
    expect(await store.live(exercise.id)).toMatchObject({ number: 3, origin: 'bundled' });
    await follow(nextRelease);
    expect(await store.live(exercise.id)).toMatchObject({ number: 4, specification: released });
  });

  test('stored in the words of an earlier release say the same in those of this one, and nothing is offered', async () => {
    const { db, store, follow, exercise, serviceOf, change, editor } = await prepare(dialect);
    const specifications = serviceOf(bundledSpecification);
    await specifications.save(editor, { ...change, specification: deeper });
    const { text } = await db
      .selectFrom('exercise_specifications')
      .select('specification as text')
      .where('exercise_id', '=', exercise.id)
      .where('is_live', '=', 1)
      .executeTakeFirstOrThrow();
    expect(text).toContain('"percentile_90"');
    await db
      .updateTable('exercise_specifications')
      .set({
        specification: sql`replace(replace(specification, 'percentile_90', 'largest'), 'percentile_10', 'smallest')`,
      })
      .where('exercise_id', '=', exercise.id)
      .execute();
    expect(await store.live(exercise.id)).toMatchObject({ origin: 'edited', specification: deeper });
    expect(await store.find(exercise.id, 1)).toMatchObject({ specification: squat() });
    await follow(bundledSpecification);
    expect(await store.list(exercise.id)).toHaveLength(2);
    expect(await specifications.offered(exercise)).toBeNull();
  });

  test('are not saved broken: the errors say where, and nothing changes', async () => {
    const { store, exercise, serviceOf, change, editor } = await prepare(dialect);
    const broken = { ...squat(), counting: { ...squat().counting, minimumRange: 7 } };
    const refused = await serviceOf(bundledSpecification)
      .save(editor, { ...change, specification: broken })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({
      code: 'specifications.invalid',
      fields: [{ path: '/counting/minimumRange' }],
    });
    expect(await store.list(exercise.id)).toHaveLength(1);
  });

  test('are not saved over what somebody else has saved meanwhile', async () => {
    const { exercise, store, serviceOf, change, editor } = await prepare(dialect);
    const specifications = serviceOf(bundledSpecification);
    const saves = await Promise.allSettled([
      specifications.save(editor, { ...change, specification: deeper }),
      specifications.save(editor, { ...change, specification: { ...deeper, praise: { en: 'Lovely' } } }),
    ]);
    expect(saves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(saves.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'specifications.outdated' },
    });
    expect(await store.list(exercise.id)).toHaveLength(2);
  });

  test('can be saved without being used yet, and published later; an older version too', async () => {
    const { store, exercise, serviceOf, change, editor } = await prepare(dialect);
    const specifications = serviceOf(bundledSpecification);
    await specifications.save(editor, { ...change, specification: deeper, publish: false });
    expect(await store.live(exercise.id)).toMatchObject({ number: 1 });
    await specifications.publish(editor, exercise, 2);
    expect(await store.live(exercise.id)).toMatchObject({ number: 2 });
    await specifications.publish(editor, exercise, 1);
    expect(await store.live(exercise.id)).toMatchObject({ number: 1 });
    await expect(specifications.publish(editor, exercise, 3)).rejects.toMatchObject({
      code: 'admin.not_found',
    });
  });
});
