import type { ExerciseList } from '@spotter/contract/exercises';
import { expect, test } from 'vitest';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

describeOnBothDatabases('the list of exercises', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('is the whole catalogue under the documented key, with the documented fields in their order', async () => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    for (const url of ['/exercises/list/', '/exercises/list']) {
      const response = await app.http.inject({
        url,
        headers: { ...headers, 'content-type': 'application/json' },
      });
      expect(response.statusCode).toBe(200);
      const body = response.json<ExerciseList>();
      expect(Object.keys(body)).toEqual(['excercises']);
      expect(body.excercises.length).toBeGreaterThanOrEqual(64);
      for (const exercise of body.excercises) {
        expect(Object.keys(exercise)).toEqual([
          'id',
          'name',
          'instructions',
          'targeted_muscles',
          'groupID',
          'groupName',
        ]);
      }
      expect(new Set(body.excercises.map(({ groupName }) => groupName)).size).toBeGreaterThanOrEqual(8);
    }
  });

  test('is answered with 304 to a caller who has it already', async () => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    const first = await app.http.inject({ url: '/exercises/list/', headers });
    expect(first.headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: 'Authorization' });
    const etag = String(first.headers.etag);
    const again = await app.http.inject({
      url: '/exercises/list/',
      headers: { ...headers, 'if-none-match': etag },
    });
    expect(again).toMatchObject({ statusCode: 304, body: '' });
    expect(again.headers.etag).toBe(etag);
  });

  test('can be narrowed by group, muscle and name, together too', async () => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    const list = async (query: string) => {
      const response = await app.http.inject({ url: `/exercises/list/?${query}`, headers });
      return response.json<ExerciseList>().excercises;
    };
    const legs = await list('group=legs');
    expect(legs.length).toBeGreaterThan(3);
    expect(new Set(legs.map(({ groupName }) => groupName))).toEqual(new Set(['Legs']));
    expect(await list(`group=${String(legs[0]?.groupID)}`)).toEqual(legs);

    const quadriceps = await list('muscle=Quadriceps');
    expect(quadriceps.length).toBeGreaterThan(3);
    for (const { targeted_muscles } of quadriceps) expect(targeted_muscles).toContain('quadriceps');

    expect((await list('group=legs&q=front%20squat')).map(({ name }) => name)).toEqual(['Front squat']);
    expect(await list('q=nothing-like-this')).toEqual([]);
  });

  test('needs an access token', async () => {
    const { http } = await sharedApp();
    const missing = await http.inject({ url: '/exercises/list/' });
    expectProblem(missing, 'auth.token_missing');
    expect(missing.headers['www-authenticate']).toBe('Bearer');
    const invalid = await http.inject({
      url: '/exercises/list/',
      headers: { authorization: 'Bearer x.y.z' },
    });
    expectProblem(invalid, 'auth.token_invalid');
    expect(invalid.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  });

  test('refuses a filter that is too long, naming it', async () => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    const response = await app.http.inject({ url: `/exercises/list/?q=${'x'.repeat(201)}`, headers });
    expect(expectProblem(response, 'request.invalid').errors).toEqual([
      { path: '/q', message: 'Must have at most 200 characters.', rule: 'too_long', limit: 200 },
    ]);
  });

  test('keeps what the first start has seeded when the server starts again', async () => {
    const first = await sharedApp();
    const { headers } = await asUser(first);
    const before = await first.http.inject({ url: '/exercises/list/', headers });
    const second = await buildTestApp(dialect, { database: first.database });
    const after = await second.http.inject({ url: '/exercises/list/', headers });
    expect(after.json()).toEqual(before.json());
  });
});
