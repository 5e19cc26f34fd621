// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inDialog, inSection, notice, openDashboard } from '../../test/open-dashboard.tsx';

const ofOwners = [
  'Link to reset the password',
  'Log out everywhere',
  'Export all of theirs',
  'Deactivate',
  'Delete …',
];

test('an owner may do everything about a person', async () => {
  await openDashboard('/users/3/show');
  await inSection('Demo viewer');
  for (const name of ofOwners) expect(await screen.findByRole('button', { name })).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Edit' })).toBeTruthy();
});

test('a viewer may do nothing about a person, and sees what they trained', async () => {
  await openDashboard('/users/3/show', { role: 'viewer' });
  await inSection('Demo viewer');
  expect(await screen.findByText('viewer@example.org')).toBeTruthy();
  for (const title of ['Workouts', 'Sessions', 'Logins']) await inSection(title);
  for (const name of ofOwners) expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
});

test('somebody is deactivated once that is confirmed, and can be brought back', async () => {
  const { user, changes } = await openDashboard('/users/3/show');
  await user.click(await screen.findByRole('button', { name: 'Deactivate' }));
  const dialog = await inDialog('Deactivate Demo viewer?');
  expect(changes).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Deactivate' }));
  await user.click(await screen.findByRole('button', { name: 'Reactivate' }));
  expect(await screen.findByRole('button', { name: 'Deactivate' })).toBeTruthy();
  expect(changes.map(({ options }) => options.body)).toEqual([{ is_active: false }, { is_active: true }]);
});

test('whom nobody can log in as any more gets no link and is not brought back', async () => {
  const { user } = await openDashboard('/users/3/show');
  await user.click(await screen.findByRole('button', { name: 'Delete …' }));
  const dialog = await inDialog('Delete Demo viewer?');
  await user.click(await dialog.findByRole('radio', { name: /Keep the training/ }));
  expect(dialog.getByText(/stay, as numbers of nobody/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Anonymise for good' }));
  await inSection('Somebody');
  expect(screen.queryByRole('button', { name: /Link|link/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Reactivate' })).toBeNull();
});

test('deleting says what goes, and leads back to the list', async () => {
  const { user, changes } = await openDashboard('/users/3/show');
  await user.click(await screen.findByRole('button', { name: 'Delete …' }));
  const dialog = await inDialog('Delete Demo viewer?');
  expect(await dialog.findByText(/The account goes, and with it 2 logins, 1 known address/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Delete for good' }));
  expect(await notice()).toBe('Demo viewer is deleted.');
  expect(changes).toEqual([{ what: 'DELETE users/3', options: { query: { mode: 'delete' } } }]);
  expect(await screen.findByRole('textbox', { name: 'Search people' })).toBeTruthy();
});

test('the last owner cannot be deleted, and is told why', async () => {
  const { user } = await openDashboard('/users/1/show');
  await user.click(await screen.findByRole('button', { name: 'Delete …' }));
  const dialog = await inDialog('Delete Demo owner?');
  expect(await dialog.findByText(/An installation needs an owner/)).toBeTruthy();
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Delete for good' }).disabled).toBe(true);
  expect(dialog.queryByRole('radio')).toBeNull();
});

test('all that is kept of a person can be taken along before it goes', async () => {
  const { user, downloads } = await openDashboard('/users/3/show');
  await user.click(await screen.findByRole('button', { name: 'Export all of theirs' }));
  expect(downloads.map(({ what }) => what)).toEqual(['users/3/export']);
});

test('a link to choose a password is shown once, in full, to be handed over', async () => {
  const { user } = await openDashboard('/users/3/show');
  await user.click(await screen.findByRole('button', { name: 'Link to reset the password' }));
  const dialog = await inDialog('A link to choose a password');
  const link = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
  expect(link.value).toBe(`${window.location.origin}/admin/password?token=demo`);
});

test('codes of staff who have some are taken off once that is confirmed', async () => {
  const { user, changes } = await openDashboard('/users/2/show');
  await user.click(await screen.findByRole('button', { name: 'Take codes off' }));
  const dialog = await inDialog(/^Take the one-time codes of .* off\?$/);
  expect(changes).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Take off' }));
  expect(await notice()).toMatch(/signs in with the password alone\.$/);
  expect(changes).toEqual([{ what: 'DELETE users/2/codes', options: {} }]);
  expect(screen.queryByRole('button', { name: 'Take codes off' })).toBeNull();
});

test('a viewer takes nobody’s codes off', async () => {
  await openDashboard('/users/2/show', { role: 'viewer' });
  await inSection('Workouts');
  expect(screen.queryByRole('button', { name: 'Take codes off' })).toBeNull();
});
