// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fill } from '../../test/fill.ts';
import { inDialog, inSection, notice, openDashboard } from '../../test/open-dashboard.tsx';

test('a new person needs a name, an email and what is set now before the server is asked', async () => {
  const { user, changes } = await openDashboard('/users/create');
  await user.click(await screen.findByRole('radio', { name: 'I set one now' }));
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findAllByText('Required')).toHaveLength(3);
  expect(changes).toEqual([]);
});

test('an email that is taken is refused at its field', async () => {
  const { user } = await openDashboard('/users/create');
  await fill(user, await screen.findByLabelText(/Full name/), 'Somebody New');
  await fill(user, screen.getByLabelText(/Email/), 'viewer@example.org');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const email = screen.getByLabelText(/Email/);
  expect(await screen.findByText('Is taken.')).toBeTruthy();
  expect(email.getAttribute('aria-invalid')).toBe('true');
  const described = email.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe('Is taken.');
});

test('whoever is added without a password gets a link to choose one, and then their screen is there', async () => {
  const { user, changes } = await openDashboard('/users/create');
  await fill(user, await screen.findByLabelText(/Full name/), 'Somebody New');
  await fill(user, screen.getByLabelText(/Email/), 'new@example.org');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = await inDialog('Somebody New was added');
  expect(changes[0]?.options.body).toEqual({
    username: 'Somebody New',
    email: 'new@example.org',
    role: 'member',
  });
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  await inSection('Somebody New');
});

test('a password that is set now is asked for, sent, and needs no link', async () => {
  const { user, changes } = await openDashboard('/users/create');
  await fill(user, await screen.findByLabelText(/Full name/), 'Somebody New');
  await fill(user, screen.getByLabelText(/Email/), 'new@example.org');
  await user.click(screen.getByRole('radio', { name: 'I set one now' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Required')).toBeTruthy();
  await fill(user, screen.getByLabelText(/^Password/, { selector: 'input' }), 'correct horse battery');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await inSection('Somebody New');
  expect(changes[0]?.options.body).toMatchObject({ password: 'correct horse battery' });
});

test('a password that was typed and then given up is not sent', async () => {
  const { user, changes } = await openDashboard('/users/create');
  await fill(user, await screen.findByLabelText(/Full name/), 'Somebody New');
  await fill(user, screen.getByLabelText(/Email/), 'new@example.org');
  await user.click(screen.getByRole('radio', { name: 'I set one now' }));
  await fill(user, await screen.findByLabelText(/^Password/, { selector: 'input' }), 'correct horse battery');
  await user.click(screen.getByRole('radio', { name: /They choose it themselves/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await inDialog('Somebody New was added');
  expect(changes[0]?.options.body).not.toHaveProperty('password');
});

test('of a person who is edited, only what changed is sent', async () => {
  const { user, changes } = await openDashboard('/users/3');
  const name = await screen.findByLabelText(/Full name/);
  await user.clear(name);
  await fill(user, name, 'Vera Viewer');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await inSection('Vera Viewer');
  expect(changes).toEqual([{ what: 'PATCH users/3', options: { body: { username: 'Vera Viewer' } } }]);
});

test('an email that somebody else has is refused at its field, and what was typed stays', async () => {
  const { user } = await openDashboard('/users/3');
  const email = await screen.findByLabelText<HTMLInputElement>(/Email/);
  await user.clear(email);
  await fill(user, email, 'owner@example.org');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Is taken.')).toBeTruthy();
  expect(await notice()).toContain('email: Is taken.');
  expect(email.value).toBe('owner@example.org');
});

test.each(['viewer', 'editor'] as const)('a %s is not shown how to edit a person', async (role) => {
  await openDashboard('/users/3', { role });
  expect(await screen.findByText('Not for your role')).toBeTruthy();
  expect(screen.queryByLabelText(/Full name/)).toBeNull();
});
