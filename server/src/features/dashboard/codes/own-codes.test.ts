import type { OwnCodes } from '@spotter/contract/admin/codes';
import { expect, test } from 'vitest';
import { asStaff, signIn } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { beginCodes, codeAt, turnCodesOn } from '../../../../test/turn-codes-on.ts';

const off = { is_on: false, since: null, recovery_codes_left: 0, is_required: false };

describeOnBothDatabases('one-time codes of one’s own', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('are on once a right code of the newest secret is confirmed, not before', async () => {
    const app = await sharedApp();
    const viewer = await asStaff(app, 'viewer');
    const show = async () => (await viewer.call('GET', 'me/codes')).json<OwnCodes>();
    expect(await show()).toEqual(off);
    expectProblem(await viewer.call('POST', 'me/codes/confirm', { code: '123456' }), 'staff.codes_off');
    const old = await beginCodes(viewer);
    const { secret, uri } = await beginCodes(viewer);
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
    expect(await show()).toEqual(off);
    expect((await signIn(app, viewer)).statusCode).toBe(200);
    const nowMs = app.clock.nowMs();
    const wrong = await viewer.call('POST', 'me/codes/confirm', { code: codeAt(old.secret, nowMs) });
    expect(expectProblem(wrong, 'staff.code_wrong').errors?.[0]?.path).toBe('/code');
    expect(await show()).toEqual(off);
    const code = codeAt(secret, nowMs);
    expect((await viewer.call('POST', 'me/codes/confirm', { code })).statusCode).toBe(200);
    const since = new Date(nowMs).toISOString();
    expect(await show()).toEqual({ ...off, is_on: true, since, recovery_codes_left: 10 });
    expectProblem(await viewer.call('POST', 'me/codes'), 'staff.codes_on');
    expectProblem(await viewer.call('POST', 'me/codes/confirm', { code }), 'staff.codes_on');
  });

  test('end the other sign-ins of that person when they go on, and nobody else’s', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const editor = await asStaff(app, 'editor');
    const [other] = (await signIn(app, editor)).cookies;
    const headers = { cookie: `${other?.name ?? ''}=${other?.value ?? ''}` };
    const elsewhere = () => app.http.inject({ url: '/admin/api/me', headers });
    expect((await elsewhere()).statusCode).toBe(200);
    await turnCodesOn(app, editor);
    expect((await elsewhere()).statusCode).toBe(401);
    expect((await editor.call('GET', 'me')).statusCode).toBe(200);
    expect((await owner.call('GET', 'me')).statusCode).toBe(200);
  });

  test('are begun, turned off and given anew only with a fresh proof', async () => {
    const app = await sharedApp();
    const editor = await asStaff(app, 'editor');
    await turnCodesOn(app, editor);
    app.clock.advance(10 * 60_000);
    for (const [method, url] of [
      ['POST', 'me/codes'],
      ['DELETE', 'me/codes'],
      ['POST', 'me/recovery-codes'],
    ] as const) {
      expectProblem(await editor.call(method, url), 'staff.fresh_proof_required');
    }
    await editor.call('POST', 'prove', { password: editor.password });
    expect((await editor.call('DELETE', 'me/codes')).statusCode).toBe(204);
    expect((await editor.call('GET', 'me/codes')).json()).toEqual(off);
    for (const [method, url] of [
      ['DELETE', 'me/codes'],
      ['POST', 'me/recovery-codes'],
    ] as const) {
      expectProblem(await editor.call(method, url), 'staff.codes_off');
    }
    expect((await signIn(app, editor)).statusCode).toBe(200);
  });

  test('are taken off by an owner alone, with an entry that holds no code', async () => {
    const app = await sharedApp();
    const owner = await asStaff(app);
    const editor = await asStaff(app, 'editor');
    const { secret } = await turnCodesOn(app, editor);
    const url = `users/${editor.id}/codes`;
    expect((await owner.call('GET', url)).json()).toMatchObject({ is_on: true });
    expectProblem(await editor.call('DELETE', url), 'admin.forbidden');
    expectProblem(await signIn(app, editor), 'staff.code_required');
    expect((await owner.call('DELETE', url)).statusCode).toBe(204);
    expect((await owner.call('GET', url)).json()).toEqual({ is_on: false, since: null });
    expectProblem(await owner.call('DELETE', url), 'staff.codes_off');
    expectProblem(await owner.call('DELETE', 'users/999999/codes'), 'admin.not_found');
    expect((await signIn(app, editor)).statusCode).toBe(200);
    const audit = await owner.call('GET', `audit?resource=users&resource_id=${editor.id}`);
    const entries = audit.json<{ data: { action: string; actor_id: number; label: string }[] }>().data;
    expect(entries).toMatchObject([
      { action: 'codes_on', actor_id: editor.id, label: editor.username },
      { action: 'codes_off', actor_id: owner.id, label: editor.username },
    ]);
    expect(audit.body).not.toContain(secret);
  });

  test('are no matter of people who train', async () => {
    const app = await sharedApp();
    const { headers } = await asUser(app);
    const answer = await app.http.inject({ url: '/admin/api/me/codes', headers });
    expectProblem(answer, 'admin.not_signed_in');
  });
});

describeOnBothDatabases('codes that an owner requires of all staff', (dialect) => {
  test('leave whoever has none nothing to do but to set them up', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    await turnCodesOn(app, owner);
    const editor = await asStaff(app, 'editor');
    const setting = await owner.call('PATCH', 'settings/staff_codes_required', { value: true });
    expect(setting.statusCode, setting.body).toBe(200);
    expectProblem(await editor.call('GET', 'exercises'), 'staff.set_up_codes');
    expectProblem(await editor.call('POST', 'groups', { name: 'Neck' }), 'staff.set_up_codes');
    expectProblem(await editor.call('GET', 'users'), 'admin.forbidden');
    const again = await signIn(app, editor);
    expect(again.json()).toMatchObject({ has_codes: false, must_set_up_codes: true });
    expect((await editor.call('GET', 'me/codes')).json()).toEqual({ ...off, is_required: true });
    expect((await owner.call('GET', 'users')).statusCode).toBe(200);

    await turnCodesOn(app, editor);
    expect((await editor.call('GET', 'me')).json()).toMatchObject({
      has_codes: true,
      must_set_up_codes: false,
    });
    expect((await editor.call('GET', 'exercises')).statusCode).toBe(200);
    expect((await editor.call('DELETE', 'me/codes')).statusCode).toBe(204);
    expectProblem(await editor.call('GET', 'exercises'), 'staff.set_up_codes');
  });

  test('may be required from the start by the environment', async () => {
    const app = await buildTestApp(dialect, { env: { STAFF_CODES_REQUIRED: 'true' } });
    const owner = await asStaff(app);
    expectProblem(await owner.call('GET', 'settings'), 'staff.set_up_codes');
    await turnCodesOn(app, owner);
    expect((await owner.call('GET', 'settings')).statusCode).toBe(200);
  });
});
