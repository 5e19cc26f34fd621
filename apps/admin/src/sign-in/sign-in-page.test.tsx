// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDashboard } from '../../test/open-dashboard.tsx';

async function openForm(path = '/users') {
  const opened = await openDashboard(path, { role: 'nobody' });
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
