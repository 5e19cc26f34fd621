// Every route of the dashboard that changes something, read from the published interface, where the audit log refuses.
import { expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { everything, prepareStaffWrites } from '../../../../test/every-staff-write.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { publishedInterface } from '../../../../test/published-interface.ts';
import { refuseAudit } from '../../../../test/refuse-audit.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

type Method = 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** They only read, what is begun holds only once it is confirmed, and who signs in, or sets their own password by a link, changes nothing of anybody else's. */
const withoutEntry = [
  'DELETE me/sign-ins',
  'DELETE me/sign-ins/{id}',
  'POST exercises/import/preview',
  'POST me/codes',
  'POST password-link',
  'POST prove',
  'POST set-up',
  'POST sign-in',
  'POST sign-out',
  'POST sign-out-everywhere',
];

async function writingRoutes(app: TestApp): Promise<string[]> {
  const paths = await publishedInterface(app);
  return Object.entries(paths)
    .filter(([path]) => path.startsWith('/admin/api/'))
    .flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((method) => method !== 'get')
        .map((method) => `${method.toUpperCase()} ${path.replace('/admin/api/', '')}`),
    );
}

describeOnBothDatabases('a write of staff', (dialect) => {
  test('that cannot be written to the audit log changes nothing, whichever it is', async () => {
    const app = await buildTestApp(dialect);
    const { owner, writes } = await prepareStaffWrites(app);
    const tried = writes.map(({ route }) => route);
    expect([...tried, ...withoutEntry].sort()).toEqual((await writingRoutes(app)).sort());
    await refuseAudit(app);
    const before = await everything(app);
    for (const { route, url, body, type, by = owner } of writes) {
      const method = route.split(' ')[0] as Method;
      const response = await by.call(method, url, body, type ? { 'content-type': type } : {});
      expect(response.statusCode, `${route}: ${response.body}`).toBe(500);
      expectProblem(response, 'server.internal');
      const after = await everything(app);
      const changed = Object.keys(after).filter((table) => String(after[table]) !== String(before[table]));
      expect(changed, route).toEqual([]);
    }
  });
});
