import type { ExerciseSpecifications, SpecificationText } from '@spotter/contract/admin/coaching';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { inEnglish } from '@spotter/exercises/texts/in-english';
import type { Specification } from '@spotter/coach/specification/specification';
import { expect, test } from 'vitest';
import { asStaff } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const squat = inEnglish(squatExercise.specification);

/** The squat is the first exercise of a new installation. */
const url = 'exercises/1/specification';
const lovely: Specification = { ...squat, praise: { en: 'Lovely' } };
const change = { specification: lovely, note: 'Warmer words', based_on: 1, publish: true };

describeOnBothDatabases('what an exercise is coached by, in the dashboard', (dialect) => {
  test('is the bundled one at first; a saved change is what clients get at once', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app, 'editor');
    const { headers } = await asUser(app);
    const read = async () =>
      (await app.http.inject({ url: '/exercises/exercise/1/specification/', headers })).json<Specification>();
    expect((await staff.call('GET', url)).json<ExerciseSpecifications>()).toMatchObject({
      exercise: { id: 1, slug: 'squat' },
      versions: [{ number: 1, origin: 'bundled', is_live: true, author_name: null }],
      live: squat,
      offered: null,
    });
    expect((await read()).praise.en).toBe(squat.praise.en);

    const saved = await staff.call('POST', url, change);
    expect(saved.statusCode).toBe(201);
    expect(saved.json<ExerciseSpecifications>().versions[0]).toMatchObject({
      number: 2,
      origin: 'edited',
      note: 'Warmer words',
      author_name: staff.username,
      is_live: true,
    });
    expect((await read()).praise.en).toBe('Lovely');

    expect((await staff.call('POST', `${url}/1/publish`)).statusCode).toBe(200);
    expect((await read()).praise.en).toBe(squat.praise.en);
    expect((await staff.call('GET', `${url}/2`)).json<SpecificationText>().specification).toEqual(lovely);
  });

  test('is not saved broken: each error points into it, and nothing changes', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app);
    const broken = { ...squat, counting: { ...squat.counting, minimumRange: 7, sides: 'three' } };
    const refused = expectProblem(
      await staff.call('POST', url, { ...change, specification: broken }),
      'specifications.invalid',
    );
    expect(refused.errors?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/counting/minimumRange', '/counting/sides']),
    );
    expect((await staff.call('GET', url)).json<ExerciseSpecifications>().versions).toHaveLength(1);
  });

  test('is not saved over a newer version, and what is not there cannot be published', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app);
    await staff.call('POST', url, { ...change, publish: false });
    expectProblem(await staff.call('POST', url, change), 'specifications.outdated');
    expectProblem(await staff.call('POST', `${url}/9/publish`), 'admin.not_found');
    expectProblem(await staff.call('GET', 'exercises/999999/specification'), 'admin.not_found');
    expectProblem(await staff.call('GET', `${url}/9`), 'admin.not_found');
  });

  test('leaves an entry in the audit log for each save and publication', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app);
    await staff.call('POST', url, { ...change, publish: false });
    await staff.call('POST', `${url}/2/publish`);
    const { data } = (await staff.call('GET', 'audit?resource=specifications&sort=at&order=asc')).json<{
      data: { action: string; label: string }[];
    }>();
    expect(data.map(({ action }) => action)).toEqual(['save', 'publish']);
    expect(data[0]?.label).toBe('Squat, version 2');
  });
});
