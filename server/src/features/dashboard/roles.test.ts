// Every route of the dashboard with every role, read from the published interface.
import { isAllowed, permissions, staffRoles } from '@spotter/contract/admin/permissions';
import type { Problem } from '@spotter/contract/problem';
import { expect, test } from 'vitest';
import { asStaff } from '../../../test/as-staff.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { changeUser } from '../../../test/change-user.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { publishedInterface } from '../../../test/published-interface.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

interface Operation {
  readonly tags?: string[];
  readonly 'x-permission'?: string;
}

interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly permission: string | undefined;
}

/** For whoever is signed in, or not yet. */
const withoutPermission = [
  'DELETE me/codes',
  'DELETE me/sign-ins',
  'DELETE me/sign-ins/{id}',
  'GET me',
  'GET me/codes',
  'GET me/sign-ins',
  'GET owner',
  'GET password-link',
  'GET set-up',
  'POST me/codes',
  'POST me/codes/confirm',
  'POST me/password',
  'POST me/recovery-codes',
  'POST password-link',
  'POST prove',
  'POST set-up',
  'POST sign-in',
  'POST sign-out',
  'POST sign-out-everywhere',
];

async function routesOf(app: TestApp): Promise<Route[]> {
  const paths = await publishedInterface<Operation>(app);
  return Object.entries(paths).flatMap(([path, operations]) =>
    path.startsWith('/admin/api/')
      ? Object.entries(operations).map(([method, operation]) => ({
          method: method.toUpperCase() as Route['method'],
          path: path.replace('/admin/api/', ''),
          permission: operation['x-permission'],
        }))
      : [],
  );
}

test('every route of the dashboard needs a permission, but for those that sign somebody in or out', async () => {
  const app = await buildTestApp('sqlite');
  const routes = await routesOf(app);
  const open = routes.filter(({ permission }) => permission === undefined);
  expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(withoutPermission);
  const known = Object.entries(permissions).flatMap(([resource, actions]) =>
    Object.keys(actions).map((action) => `${resource}.${action}`),
  );
  for (const { permission } of routes) if (permission !== undefined) expect(known).toContain(permission);
});

describeOnBothDatabases('roles', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('are refused or admitted on every route as the one table says, before anything else is looked at', async () => {
    const app = await sharedApp();
    const routes = (await routesOf(app)).filter(({ permission }) => permission !== undefined);
    expect(routes.length).toBeGreaterThan(9);
    for (const role of staffRoles) {
      const staff = await asStaff(app, role);
      for (const { method, path, permission = '' } of routes) {
        const [resource = '', action = ''] = permission.split('.');
        const url = path.replaceAll(/\{\w+\}/g, '999999');
        const response = await staff.call(method, url, method === 'GET' ? undefined : {});
        const code = response.statusCode < 400 ? undefined : response.json<Problem>().code;
        const where = `${role}: ${method} ${path}`;
        if (isAllowed(role, resource, action)) {
          expect([undefined, 'request.invalid', 'admin.not_found', 'admin.picture_refused'], where).toContain(
            code,
          );
        } else {
          expect(code, where).toBe('admin.forbidden');
        }
      }
    }
  });

  test('count as they are now, not as they were at the sign-in', async () => {
    const app = await sharedApp();
    const other = await asStaff(app);
    expect((await other.call('POST', 'users', {})).statusCode).toBe(400);
    await changeUser(app, other.id, { role: 'viewer' });
    const refused = expectProblem(await other.call('POST', 'users', {}), 'admin.forbidden');
    expect(refused.detail).toBe('This needs one of these roles: owner. Yours is viewer.');
  });

  test('nobody who is not signed in gets anywhere', async () => {
    const app = await sharedApp();
    const staff = await asStaff(app);
    await staff.call('POST', 'sign-out');
    for (const { method, path, permission } of await routesOf(app)) {
      if (permission === undefined) continue;
      const url = path.replaceAll(/\{\w+\}/g, '1');
      expectProblem(await staff.call(method, url, method === 'GET' ? undefined : {}), 'admin.not_signed_in');
    }
  });
});
