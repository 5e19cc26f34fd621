import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';

test.each(['/admin', '/admin/'])('%s answers 200 and says how to make the first admin', async (url) => {
  const { http } = await buildTestApp('sqlite');
  const page = await http.inject({ url, headers: { accept: 'text/html' } });
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.body).toContain('npm run admin -- create');
});

test('what is not there under /admin is a problem, not a page', async () => {
  const { http } = await buildTestApp('sqlite');
  for (const url of ['/admin/assets/index.js', '/admin/users']) {
    expectProblem(await http.inject({ url }), 'request.not_found');
  }
});
