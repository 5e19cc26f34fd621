import type { SignedIn } from '@spotter/contract/admin/access';
import { expect, test } from 'vitest';
import { asStaff, signIn, type TestStaff } from '../../../../test/as-staff.ts';
import { logIn } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { everything } from '../../../../test/every-staff-write.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { codeAt, turnCodesOn } from '../../../../test/turn-codes-on.ts';

const stepMs = 30_000;

async function withCodes(app: TestApp) {
  const owner = await asStaff(app);
  const { secret, recoveryCodes } = await turnCodesOn(app, owner);
  app.clock.advance(2 * stepMs);
  const now = () => codeAt(secret, app.clock.nowMs());
  const withCode = (code: string, who: TestStaff = owner) => signIn(app, { ...who, code });
  return { owner, secret, recoveryCodes, now, withCode };
}

describeOnBothDatabases('signing in with one-time codes', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('asks for the code once the password is right, and tells nobody else that there are codes', async () => {
    const app = await sharedApp();
    const { owner, now, withCode } = await withCodes(app);
    const wanted = expectProblem(await signIn(app, owner), 'staff.code_required');
    expect(wanted.status).toBe(401);
    expectProblem(await signIn(app, { ...owner, code: ' ' }), 'staff.code_required');
    for (const code of [undefined, now()]) {
      const wrong = await signIn(app, { ...owner, password: 'wrong password', code });
      expectProblem(wrong, 'admin.sign_in_failed');
      expect(wrong.headers['set-cookie']).toBeUndefined();
    }
    const right = await withCode(now());
    expect(right.json<SignedIn>()).toMatchObject({ id: owner.id, has_codes: true });
    expect(right.headers['set-cookie']).toBeDefined();
  });

  test('takes each code once, in whatever groups it is typed, and none from before it', async () => {
    const app = await sharedApp();
    const { secret, now, withCode } = await withCodes(app);
    const [before, code] = [codeAt(secret, app.clock.nowMs() - stepMs), now()];
    const both = await Promise.all([withCode(`${code.slice(0, 3)} ${code.slice(3)}`), withCode(code)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403]);
    for (const used of [code, before]) expectProblem(await withCode(used), 'staff.code_wrong');
    app.clock.advance(stepMs);
    expect((await withCode(now())).statusCode).toBe(200);
  });

  test('takes no code that turned codes on, and none of somebody else', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const { secret, recoveryCodes } = await turnCodesOn(app, owner);
    const other = await withCodes(app);
    for (const code of [
      codeAt(secret, app.clock.nowMs() - 2 * stepMs),
      other.now(),
      ...other.recoveryCodes.slice(0, 2),
    ]) {
      expectProblem(await signIn(app, { ...owner, code }), 'staff.code_wrong');
    }
    expect((await signIn(app, { ...owner, code: recoveryCodes[0] })).statusCode).toBe(200);
  });

  test('takes each of ten recovery codes once, in small letters too; new ones end them', async () => {
    const app = await sharedApp();
    const { owner, recoveryCodes, withCode } = await withCodes(app);
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first = '', second = '', third = ''] = recoveryCodes;
    expect(first).toMatch(/^[A-Z2-7]{6}(-[A-Z2-7]{6}){3}$/);
    expect((await withCode(first.toLowerCase().replaceAll('-', ' '))).statusCode).toBe(200);
    expectProblem(await withCode(first), 'staff.code_wrong');
    expect((await owner.call('GET', 'me/codes')).json()).toMatchObject({ recovery_codes_left: 9 });
    const renewed = (await owner.call('POST', 'me/recovery-codes')).json<{ recovery_codes: string[] }>();
    expectProblem(await withCode(second), 'staff.code_wrong');
    expect((await withCode(renewed.recovery_codes[0] ?? '')).statusCode).toBe(200);
    const stored = JSON.stringify(await everything(app));
    for (const code of [third, ...renewed.recovery_codes]) {
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(code.replaceAll('-', ''));
    }
  });

  test('counts wrong codes like failed logins, and a right password takes none of them back', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_LOGIN_FAILURES_ACCOUNT: '3' } });
    const { owner, now, withCode } = await withCodes(app);
    expectProblem(await withCode('000000'), 'staff.code_wrong');
    expectProblem(await signIn(app, owner), 'staff.code_required');
    expectProblem(await withCode('AAAAAA-AAAAAA-AAAAAA-AAAAAA'), 'staff.code_wrong');
    expectProblem(await owner.call('POST', 'prove', { code: '000000' }), 'staff.code_wrong');
    expectProblem(await withCode(now()), 'limits.too_many_requests');
    expectProblem(await owner.call('POST', 'prove', { code: now() }), 'limits.too_many_requests');
    await expect(logIn(app, owner)).rejects.toThrow();
  });

  test('counts no code that was right as a guess: a button pressed six times keeps nobody out', async () => {
    const app = await buildTestApp(dialect, { env: { LIMIT_LOGIN_FAILURES_ACCOUNT: '3' } });
    const { owner, recoveryCodes, now, withCode } = await withCodes(app);
    const code = now();
    for (const pressed of [code, recoveryCodes[0] ?? '']) {
      const answers = await Promise.all(Array.from({ length: 6 }, () => withCode(pressed)));
      const statuses = answers.map(({ statusCode }) => statusCode).sort();
      expect(statuses).toEqual([200, 403, 403, 403, 403, 403]);
    }
    for (let time = 0; time < 4; time += 1) {
      expectProblem(await owner.call('POST', 'prove', { code }), 'staff.code_wrong');
    }
    app.clock.advance(stepMs);
    expect((await withCode(now())).statusCode).toBe(200);
  });

  test('lets a code be the fresh proof, once; whoever has none proves it by the password alone', async () => {
    const app = await sharedApp();
    const { owner, now } = await withCodes(app);
    const other = await asStaff(app);
    app.clock.advance(10 * 60_000);
    expectProblem(await owner.call('POST', 'me/recovery-codes'), 'staff.fresh_proof_required');
    const code = now();
    expect((await owner.call('POST', 'prove', { code })).statusCode).toBe(204);
    expect((await owner.call('POST', 'me/recovery-codes')).statusCode).toBe(200);
    expectProblem(await owner.call('POST', 'prove', { code }), 'staff.code_wrong');
    expectProblem(await other.call('POST', 'prove', { code: '123456' }), 'staff.code_wrong');
    expectProblem(await other.call('POST', 'prove', {}), 'auth.password_wrong');
    expectProblem(await other.call('POST', 'users', {}), 'staff.fresh_proof_required');
  });
});
