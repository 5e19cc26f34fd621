// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fill } from '../../test/fill.ts';
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
  await fill(user, name, 'Demo owner');
  await fill(user, password, 'short');
  await user.click(signIn);
  expect(await screen.findByText(/The name or the password is not right/)).toBeTruthy();
  await fill(user, password, ', but longer now');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByLabelText('Search people')).toBeTruthy();
});

test('whoever signs in is where they wanted to go', async () => {
  const { user, name, password, signIn } = await openForm('/groups');
  await fill(user, name, 'Demo viewer');
  await fill(user, password, 'long enough');
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
  await fill(user, name, 'Demo owner');
  await fill(user, password, 'long enough');
  await user.click(signIn);
  const code = await screen.findByLabelText<HTMLInputElement>(/Code of your app/);
  expect([code.autocomplete, code.inputMode]).toEqual(['one-time-code', 'numeric']);
  expect(document.activeElement).toBe(code);
  await fill(user, code, '123456');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('The code is not right.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Use a recovery code' }));
  const recovery = await screen.findByLabelText<HTMLInputElement>(/Recovery code/);
  expect(recovery.inputMode).toBe('text');
  await user.clear(recovery);
  await fill(user, recovery, 'ABCDEF-GHJKMN');
  await user.keyboard('{Enter}');
  await screen.findByText('The code is not right.');
  const sent = { username: 'Demo owner', password: 'long enough' };
  expect(changes.map(({ options }) => options.body)).toEqual([
    sent,
    { ...sent, code: '123456' },
    { ...sent, code: 'ABCDEF-GHJKMN' },
  ]);
});

test('whoever has forgotten their password asks for a link by mail, and is told the same whether there is such an account', async () => {
  const { user, changes } = await openForm();
  await user.click(screen.getByRole('button', { name: 'Forgot your password?' }));
  await user.click(await screen.findByRole('button', { name: 'Send the link' }));
  expect(await screen.findByText('Type your name or your email.')).toBeTruthy();
  expect(changes).toEqual([]);
  await fill(user, screen.getByLabelText(/Name or email/), 'vera@example.org');
  await user.keyboard('{Enter}');
  expect(
    await screen.findByText(/^If there is such an account, a mail with a link is on its way/),
  ).toBeTruthy();
  expect(changes).toEqual([
    { what: 'POST /api/auth/password/forgotten/', options: { body: { username: 'vera@example.org' } } },
  ]);
  await user.click(screen.getByRole('button', { name: 'Back to the sign-in' }));
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeTruthy();
});

test('where the server sends no mail, an owner is who to ask', async () => {
  const { user } = await openForm('/users', {
    'GET owner': () => ({ has_owner: true, sends_mail: false }),
  });
  await user.click(screen.getByRole('button', { name: 'Forgot your password?' }));
  expect(await screen.findByText(/^This server sends no mail. Ask an owner: .* under People/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Send the link' })).toBeNull();
});

test('a refusal of the mail is told', async () => {
  const { user } = await openForm('/users', {
    'POST /api/auth/password/forgotten/': () => refuse('accounts.no_mail', 'This server sends no mail.'),
  });
  await user.click(screen.getByRole('button', { name: 'Forgot your password?' }));
  await fill(user, await screen.findByLabelText(/Name or email/), 'Vera');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('This server sends no mail.')).toBeTruthy();
});
