import type { Exercise, ExerciseList } from '@spotter/contract/exercises';
import { expect, test } from 'vitest';
import { asUser } from '../../../../test/as-user.ts';
import { shareTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

describeOnBothDatabases('one exercise', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('is the same object that the list holds, with and without a trailing slash', async () => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    const list = (await app.http.inject({ url: '/exercises/list/', headers })).json<ExerciseList>();
    const expected = list.excercises[5];
    for (const slash of ['/', '']) {
      const response = await app.http.inject({
        url: `/exercises/exercise/${String(expected?.id)}${slash}`,
        headers,
      });
      expect(response.json<Exercise>()).toEqual(expected);
      expect(Object.keys(response.json<Exercise>())).toEqual(Object.keys(expected ?? {}));
    }
  });

  test('is answered with 304 to a caller who has it already', async () => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    const { etag } = (await app.http.inject({ url: '/exercises/exercise/1/', headers })).headers;
    const again = await app.http.inject({
      url: '/exercises/exercise/1/',
      headers: { ...headers, 'if-none-match': String(etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  test.each(['999999', '9007199254740991'])('that does not exist (%s) is a 404', async (id) => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    expectProblem(
      await app.http.inject({ url: `/exercises/exercise/${id}/`, headers }),
      'exercises.not_found',
    );
  });

  test.each(['0', '-1', '1.5', 'squat', '1e400', '99999999999999999999'])(
    'cannot be asked for by %s',
    async (id) => {
      const app = await sharedApp();
      const { headers } = await asUser(app);
      const response = await app.http.inject({ url: `/exercises/exercise/${id}/`, headers });
      expect(expectProblem(response, 'request.invalid').errors?.[0]?.path).toBe('/id');
    },
  );

  test('needs an access token', async () => {
    const { http } = await sharedApp();
    expectProblem(await http.inject({ url: '/exercises/exercise/1/' }), 'auth.token_missing');
    const headers = { authorization: 'Bearer x.y.z' };
    expectProblem(await http.inject({ url: '/exercises/exercise/1/', headers }), 'auth.token_invalid');
  });
});
