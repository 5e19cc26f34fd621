// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fill } from '../../test/fill.ts';
import { inDialog, inSection, notice, openDashboard } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

async function turnOn() {
  const opened = await openDashboard('/my-sign-in', { role: 'viewer' });
  const section = await inSection('One-time codes');
  await opened.user.click(section.getByRole('button', { name: 'Set up codes' }));
  const code = await section.findByLabelText<HTMLInputElement>(/Code of your app/);
  return { ...opened, section, code };
}

test('codes are set up with a picture or a key, and a first code; the recovery codes are shown once', async () => {
  const { user, section, code, changes } = await turnOn();
  expect(section.getByTitle('QR code for your authenticator app')).toBeTruthy();
  expect(section.getByText('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')).toBeTruthy();
  expect(code.autocomplete).toBe('one-time-code');
  expect(code.inputMode).toBe('numeric');
  await fill(user, code, '12345x');
  await user.keyboard('{Enter}');
  expect(await section.findByText('Is not right.')).toBeTruthy();
  await user.clear(code);
  await fill(user, code, '123456');
  await user.keyboard('{Enter}');
  const kept = await inSection('Keep your recovery codes');
  expect(within(kept.getByRole('list')).getAllByRole('listitem')).toHaveLength(10);
  const on = await inSection('One-time codes are on');
  expect(on.getByText(/Recovery codes left: 10/)).toBeTruthy();
  await user.click(kept.getByRole('button', { name: 'I have kept them' }));
  expect(screen.queryByText(/are not shown again/)).toBeNull();
  expect(changes.map(({ what }) => what)).toEqual([
    'POST me/codes',
    'POST me/codes/confirm',
    'POST me/codes/confirm',
  ]);
});

test('recovery codes are copied and saved as they are shown', async () => {
  vi.stubGlobal('isSecureContext', true);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const { user, code } = await turnOn();
  await fill(user, code, '123456');
  await user.keyboard('{Enter}');
  const kept = await inSection('Keep your recovery codes');
  const shown = within(kept.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => `${textContent}\n`)
    .join('');
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:codes';
  });
  await user.click(kept.getByRole('button', { name: 'Copy' }));
  expect(await kept.findByRole('button', { name: 'Copied' })).toBeTruthy();
  expect(copy).toHaveBeenCalledWith(shown);
  await user.click(kept.getByRole('button', { name: 'Download' }));
  expect(await saved[0]?.text()).toBe(shown);
});

test('codes are turned off, and recovery codes made anew, once that is confirmed', async () => {
  const { user, code, changes } = await turnOn();
  await fill(user, code, '123456');
  await user.keyboard('{Enter}');
  const on = await inSection('One-time codes are on');
  await user.click(on.getByRole('button', { name: 'New recovery codes' }));
  await user.click(
    (await inDialog('Make new recovery codes?')).getByRole('button', { name: 'Make new ones' }),
  );
  await vi.waitFor(() => {
    expect(changes.at(-1)?.what).toBe('POST me/recovery-codes');
  });
  await user.click(on.getByRole('button', { name: 'Turn codes off' }));
  await user.click((await inDialog('Turn one-time codes off?')).getByRole('button', { name: 'Turn off' }));
  expect(await notice()).toBe('Codes are off.');
  expect(changes.at(-1)?.what).toBe('DELETE me/codes');
  await inSection('One-time codes');
});

test.each(['/groups', '/'])(
  'whoever has to have codes is led from %s to where they are set up, and stays signed in',
  async (from) => {
    const required = () => refuse('staff.set_up_codes', 'Set yours up first, under My sign-in.');
    await openDashboard(from, {
      role: 'editor',
      answers: {
        'GET groups': required,
        'GET overview': required,
        'GET me/codes': () => ({ is_on: false, since: null, recovery_codes_left: 0, is_required: true }),
      },
    });
    expect(await screen.findByText(/Set yours up, and you can go on/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Set up codes' })).toBeTruthy();
    expect(window.location.pathname).toBe('/admin/my-sign-in');
    expect(screen.queryByText('Set yours up first, under My sign-in.')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Password' })).toBeNull();
  },
);

test('the way there is in one’s own menu', async () => {
  const { user } = await openDashboard('/groups', { role: 'editor' });
  await user.click(await screen.findByRole('button', { name: 'Demo editor, your account' }));
  await user.click(await screen.findByRole('menuitem', { name: 'My sign-in' }));
  await inSection('One-time codes');
});

test('one’s own password is changed with the old one; what is wrong stands at its field, and the form is empty after it', async () => {
  const { user, changes } = await openDashboard('/my-sign-in', { role: 'viewer' });
  const section = await inSection('Password');
  expect(section.getByText(/Every other sign-in to the dashboard and every login of apps ends/)).toBeTruthy();
  const old = () => section.getByLabelText<HTMLInputElement>(/^Old password/);
  const fresh = () => section.getByLabelText<HTMLInputElement>(/^New password/);
  expect([old().autocomplete, fresh().autocomplete]).toEqual(['current-password', 'new-password']);
  await user.click(section.getByRole('button', { name: 'Change the password' }));
  expect(await section.findByText('Type your password.')).toBeTruthy();
  expect(section.getByText('Choose a password.')).toBeTruthy();
  expect(screen.queryByText(/fields marked below/)).toBeNull();
  expect(changes).toEqual([]);
  await fill(user, old(), 'wrong');
  await fill(user, fresh(), 'short');
  await user.keyboard('{Enter}');
  expect(await section.findByText('Choose 8 characters or more.')).toBeTruthy();
  await fill(user, fresh(), ' no longer');
  await user.keyboard('{Enter}');
  expect(await section.findByText('Is not right.')).toBeTruthy();
  await user.clear(old());
  await fill(user, old(), 'long enough');
  await user.keyboard('{Enter}');
  await vi.waitFor(() => {
    expect([old().value, fresh().value]).toEqual(['', '']);
  });
  expect(await screen.findByText('Your password is changed. You are signed in only here.')).toBeTruthy();
  expect(changes.at(-1)).toEqual({
    what: 'POST me/password',
    options: { body: { old: 'long enough', password: 'short no longer' } },
  });
  const signIns = await inSection('Where you are signed in');
  await vi.waitFor(() => {
    expect(signIns.getAllByText(/^(Dashboard|App)$/)).toHaveLength(1);
  });
});

test('one’s own sign-ins are listed with this one marked, and others are ended one by one or all at once', async () => {
  const { user, changes } = await openDashboard('/my-sign-in', { role: 'viewer' });
  const section = await inSection('Where you are signed in');
  const places = () =>
    section.getAllByText(/^(Dashboard|App)$/).map((kind) => kind.closest('li')?.textContent ?? '');
  expect(await section.findByText('App')).toBeTruthy();
  expect(places()).toEqual([
    expect.stringMatching(/^DashboardSince .+, from 192\.0\.2\.14\. .*this one$/),
    expect.stringMatching(/^DashboardSince .+, from 198\.51\.100\.7\. .*End$/),
    expect.stringMatching(/^AppSince .+, from 203\.0\.113\.21\. Last seen: –\.End$/),
  ]);
  await user.click(section.getAllByRole('button', { name: 'End' })[0] as HTMLElement);
  expect(await notice()).toBe('It has ended.');
  expect(changes.at(-1)?.what).toBe('DELETE me/sign-ins/b2');
  expect(places()).toHaveLength(2);
  await user.click(section.getByRole('button', { name: 'End all others' }));
  await user.click((await inDialog('End all others?')).getByRole('button', { name: 'End them' }));
  await vi.waitFor(() => {
    expect(places()).toEqual([expect.stringMatching(/this one$/)]);
  });
  expect(changes.at(-1)?.what).toBe('DELETE me/sign-ins');
  expect(section.queryByRole('button', { name: /^End/ })).toBeNull();
});
