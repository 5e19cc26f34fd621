// @vitest-environment happy-dom
import type { FreshProof } from '@spotter/contract/admin/access';
import type { OwnCodes } from '@spotter/contract/admin/codes';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fill } from '../../test/fill.ts';
import { inDialog, inSection, notice, openDashboard } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

const wanted = 'Type your password again to do this.';

/** Somebody who signed in a while ago and saves a setting. */
async function saveSetting(codes?: OwnCodes) {
  let isProved = false;
  const opened = await openDashboard('/settings', {
    answers: {
      ...(codes ? { 'GET me/codes': () => codes } : {}),
      'PATCH settings/sessions_per_user': () =>
        isProved ? { id: 'sessions_per_user' } : refuse('staff.fresh_proof_required', wanted),
      'POST prove': ({ body }) => {
        const { password, code } = body as FreshProof;
        if (password !== 'the right one' && code !== '123456') {
          return refuse('auth.password_wrong', 'The password is not right.', [
            { path: '/password', message: 'Is not right.' },
          ]);
        }
        isProved = true;
        return undefined;
      },
    },
  });
  const section = await inSection('Sessions per person');
  const field = section.getByLabelText<HTMLInputElement>('Sessions per person');
  await opened.user.clear(field);
  await opened.user.type(field, '5');
  await opened.user.click(section.getByRole('button', { name: 'Save' }));
  const dialog = await inDialog('Your password once more');
  const password = dialog.getByLabelText<HTMLInputElement>(/^Password/, { selector: 'input' });
  return { ...opened, dialog, password };
}

test('what needs a fresh proof asks for the password, and is done once it is right', async () => {
  const { user, dialog, password, changes } = await saveSetting();
  await fill(user, password, 'a wrong one');
  await user.click(dialog.getByRole('button', { name: 'Go on' }));
  expect(await dialog.findByText('Is not right.')).toBeTruthy();
  await user.clear(password);
  await fill(user, password, 'the right one');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('It holds from now on.')).toBeTruthy();
  expect(changes.map(({ what }) => what)).toEqual([
    'PATCH settings/sessions_per_user',
    'POST prove',
    'POST prove',
    'PATCH settings/sessions_per_user',
  ]);
});

test('whoever would rather not is told what was refused, and nothing is done', async () => {
  const { user, dialog, changes } = await saveSetting();
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(await notice()).toBe(wanted);
  expect(changes.map(({ what }) => what)).toEqual(['PATCH settings/sessions_per_user']);
  await vi.waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('whoever signs in with one-time codes may give one in place of the password', async () => {
  const { user, dialog, password, changes } = await saveSetting({
    is_on: true,
    since: '2026-09-01T08:00:00.000Z',
    recovery_codes_left: 10,
    is_required: false,
  });
  await user.type(password, 'half a passw');
  await user.click(await dialog.findByRole('button', { name: 'Use a one-time code' }));
  await fill(user, await dialog.findByLabelText(/Code of your app/), '123456');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('It holds from now on.')).toBeTruthy();
  expect(changes[1]).toEqual({ what: 'POST prove', options: { body: { code: '123456' } } });
});

test('whoever has no codes is not asked for one', async () => {
  const { dialog } = await saveSetting();
  expect(dialog.queryByRole('button', { name: 'Use a one-time code' })).toBeNull();
});
