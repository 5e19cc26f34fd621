import { needsFreshProof, permissions, type Permission } from '@spotter/contract/admin/permissions';
import { expect, test } from 'vitest';
import { asStaff, signIn } from '../../../../test/as-staff.ts';
import { buildTestApp, shareTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const minuteMs = 60_000;
const person = { username: 'Ada', email: 'ada@test.example', role: 'member' };

test('roles, passwords, deletion, links and settings need a fresh proof, and nothing that is only read', () => {
  const all = Object.entries(permissions).flatMap(([resource, actions]) =>
    Object.keys(actions).map((action) => `${resource}.${action}` as Permission),
  );
  expect(all.filter(needsFreshProof)).toEqual([
    'users.create',
    'users.edit',
    'users.delete',
    'users.reset_link',
    'users.take_codes_off',
    'users.export_person',
    'settings.edit',
  ]);
});

describeOnBothDatabases('a fresh proof of the password', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('is the sign-in for ten minutes; then it is asked for before anything is looked at or changed', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    app.clock.advance(10 * minuteMs - 1);
    expect((await owner.call('POST', 'users', person)).statusCode).toBe(201);
    app.clock.advance(1);
    for (const [method, url, body] of [
      ['POST', 'users', {}],
      ['PATCH', `users/${owner.id}`, { role: 'viewer' }],
      ['POST', 'users/bulk', { action: 'set_role', ids: [owner.id], role: 'viewer' }],
      ['DELETE', `users/${owner.id}?mode=delete`, undefined],
      ['POST', `users/${owner.id}/reset-link`, undefined],
      ['GET', `users/${owner.id}/export`, undefined],
      ['PATCH', 'settings/testing_routes', { value: true }],
    ] as const) {
      const refused = expectProblem(await owner.call(method, url, body), 'staff.fresh_proof_required');
      expect(refused.detail, url).toMatch(/^Type your password again/);
    }
    expect((await owner.call('GET', 'users')).statusCode).toBe(200);
  });

  test('holds ten minutes more once given, for that sign-in alone', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const again = await signIn(app, owner);
    const cookie = String(again.headers['set-cookie']).split(';', 1)[0] ?? '';
    app.clock.advance(10 * minuteMs);
    expect((await owner.call('POST', 'prove', { password: owner.password })).statusCode).toBe(204);
    app.clock.advance(10 * minuteMs - 1);
    expect((await owner.call('POST', 'users', person)).statusCode).toBe(201);
    const other = await owner.call('POST', 'users', person, { cookie });
    expectProblem(other, 'staff.fresh_proof_required');
    app.clock.advance(1);
    expectProblem(await owner.call('POST', 'users', person), 'staff.fresh_proof_required');
  });

  test('is refused to a wrong password, whose guesses count like failed logins', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_LOGIN_FAILURES_ACCOUNT: '2' } });
    const owner = await asStaff(app);
    app.clock.advance(10 * minuteMs);
    for (let guess = 0; guess < 2; guess++) {
      const wrong = await owner.call('POST', 'prove', { password: 'wrong password' });
      expect(expectProblem(wrong, 'auth.password_wrong').errors).toEqual([
        { path: '/password', message: 'Is not right.', rule: 'not_right' },
      ]);
    }
    const right = await owner.call('POST', 'prove', { password: owner.password });
    expectProblem(right, 'limits.too_many_requests');
    expectProblem(await owner.call('POST', 'users', person), 'staff.fresh_proof_required');
  });

  test('is nobody else’s password, and opens nothing that the role may not', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const viewer = await asStaff(app, 'viewer');
    const foreign = await viewer.call('POST', 'prove', { password: owner.password });
    expectProblem(foreign, 'auth.password_wrong');
    expect((await viewer.call('POST', 'prove', { password: viewer.password })).statusCode).toBe(204);
    expectProblem(await viewer.call('POST', 'users', person), 'admin.forbidden');
  });
});
