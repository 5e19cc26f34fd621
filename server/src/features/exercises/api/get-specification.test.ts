import { checkSpecification } from '@spotter/coach/specification/check-specification';
import { languages } from '@spotter/coach/specification/languages';
import type { Specification } from '@spotter/coach/specification/specification';
import { expect, test } from 'vitest';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

describeOnBothDatabases('what an exercise is coached by', (dialect) => {
  test('can be read by clients that coach on the device, with a tag', async () => {
    const app = await buildTestApp(dialect);
    const { headers } = await asUser(app);
    const url = '/exercises/exercise/1/specification/';
    const response = await app.http.inject({ url, headers });
    expect(response.statusCode).toBe(200);
    expect(checkSpecification(response.json())).toMatchObject({ ok: true, specification: { key: 'squat' } });
    const { praise, cues, rules } = response.json<Specification>();
    for (const text of [praise, ...Object.values(cues), ...rules.map(({ says }) => says)]) {
      expect(Object.keys(text).toSorted()).toEqual(languages.toSorted());
    }
    const again = await app.http.inject({
      url,
      headers: { ...headers, 'if-none-match': String(response.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  test('is a 404 where nothing says how, 400 for what is no id, 401 without a token', async () => {
    const app = await buildTestApp(dialect);
    const { headers } = await asUser(app);
    const get = (id: string) => app.http.inject({ url: `/exercises/exercise/${id}/specification/`, headers });
    expectProblem(await get('999999'), 'exercises.no_specification');
    expectProblem(await get('squat'), 'request.invalid');
    expectProblem(
      await app.http.inject({ url: '/exercises/exercise/1/specification/' }),
      'auth.token_missing',
    );
    expectProblem(
      await app.http.inject({
        url: '/exercises/exercise/1/specification/',
        headers: { authorization: 'Bearer x.y.z' },
      }),
      'auth.token_invalid',
    );
  });

  test('is the bundled one, and the log says so, where the stored one is not valid any more', async () => {
    const app = await buildTestApp(dialect);
    const { headers } = await asUser(app);
    await inDatabase(app.database, (db) =>
      db
        .updateTable('exercise_specifications')
        .set({ specification: '{"schema":0}', origin: 'edited' })
        .where('exercise_id', '=', 1)
        .execute(),
    );
    const response = await app.http.inject({ url: '/exercises/exercise/1/specification/', headers });
    expect(response.json()).toMatchObject({ key: 'squat' });
    expect(app.logged.some((line) => line.includes('not valid in this release'))).toBe(true);
  });
});

test('the schema is published, with a description of what it is', async () => {
  const { http } = await buildTestApp('sqlite');
  const response = await http.inject({ url: '/schemas/exercise-specification-1.json' });
  expect(response.headers['content-type']).toContain('application/schema+json');
  expect(response.json()).toMatchObject({
    $id: '/schemas/exercise-specification-1.json',
    type: 'object',
    properties: { counting: { type: 'object' } },
  });
});
