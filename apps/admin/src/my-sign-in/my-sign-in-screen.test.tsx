// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
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
  await user.type(code, '12345x{Enter}');
  expect(await section.findByText('Is not right.')).toBeTruthy();
  await user.clear(code);
  await user.type(code, '123456{Enter}');
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
  await user.type(code, '123456{Enter}');
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
  await user.type(code, '123456{Enter}');
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
  },
);

test('the way there is in one’s own menu', async () => {
  const { user } = await openDashboard('/groups', { role: 'editor' });
  await user.click(await screen.findByRole('button', { name: 'Demo editor, your account' }));
  await user.click(await screen.findByRole('menuitem', { name: 'My sign-in' }));
  await inSection('One-time codes');
});
