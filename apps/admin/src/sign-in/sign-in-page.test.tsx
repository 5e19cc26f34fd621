// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDashboard, type OpenOptions } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

async function openForm(path = '/users', answers: OpenOptions['answers'] = {}) {
  const opened = await openDashboard(path, { role: 'nobody', answers });
  const name = await screen.findByLabelText(/Name or email/);
  const password = screen.getByLabelText(/^Password/, { selector: 'input' });
  const signIn = screen.getByRole('button', { name: 'Sign in' });
  return { ...opened, name, password, signIn };
}

test('nothing is sent before a name and a password are typed', async () => {
  const { user, signIn, changes } = await openForm();
  await user.click(signIn);
  expect(await screen.findByText('Type your name or your email.')).toBeTruthy();
  expect(screen.getByText('Type your password.')).toBeTruthy();
  expect(changes).toEqual([]);
});

test('a refusal is told, and the form can be sent again', async () => {
  const { user, name, password, signIn } = await openForm();
  await user.type(name, 'Demo owner');
  await user.type(password, 'short');
  await user.click(signIn);
  expect(await screen.findByText(/The name or the password is not right/)).toBeTruthy();
  await user.type(password, ', but longer now');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByLabelText('Search people')).toBeTruthy();
});

test('whoever signs in is where they wanted to go', async () => {
  const { user, name, password, signIn } = await openForm('/groups');
  await user.type(name, 'Demo viewer');
  await user.type(password, 'long enough');
  await user.click(signIn);
  expect(await screen.findByText('Legs')).toBeTruthy();
});

test('whoever has one-time codes is asked for one, digits first, and may give a recovery code', async () => {
  const { user, name, password, signIn, changes } = await openForm('/users', {
    'POST sign-in': ({ body }) =>
      (body as { code?: string }).code === undefined
        ? refuse('staff.code_required', 'The password is right.')
        : refuse('staff.code_wrong', 'The code is not right.', [{ path: '/code', message: 'Is not right.' }]),
  });
  expect(screen.queryByLabelText(/Code of your app/)).toBeNull();
  await user.type(name, 'Demo owner');
  await user.type(password, 'long enough');
  await user.click(signIn);
  const code = await screen.findByLabelText<HTMLInputElement>(/Code of your app/);
  expect([code.autocomplete, code.inputMode]).toEqual(['one-time-code', 'numeric']);
  expect(document.activeElement).toBe(code);
  await user.type(code, '123456{Enter}');
  expect(await screen.findByText('The code is not right.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Use a recovery code' }));
  const recovery = await screen.findByLabelText<HTMLInputElement>(/Recovery code/);
  expect(recovery.inputMode).toBe('text');
  await user.clear(recovery);
  await user.type(recovery, 'ABCDEF-GHJKMN{Enter}');
  await screen.findByText('The code is not right.');
  const sent = { username: 'Demo owner', password: 'long enough' };
  expect(changes.map(({ options }) => options.body)).toEqual([
    sent,
    { ...sent, code: '123456' },
    { ...sent, code: 'ABCDEF-GHJKMN' },
  ]);
});
