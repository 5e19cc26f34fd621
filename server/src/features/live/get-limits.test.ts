import { expect, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';

const url = '/stream/limits/';

test.each([
  ['0', false],
  ['1', true],
])('with %s pose workers it is said whether pictures are looked at: %s', async (workers, pictures) => {
  const app = await buildTestApp('sqlite', { env: { POSE_WORKERS: workers } });
  const { headers } = await asUser(app);
  const response = await app.http.inject({ url, headers });
  expect(response.json()).toMatchObject({ pictures, recordings: true, idle_seconds: 900, lowest_rate: 6 });
});

test('nobody is told who has not logged in', async () => {
  const app = await buildTestApp('sqlite');
  expectProblem(await app.http.inject({ url }), 'auth.token_missing');
});
