// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fill } from '../../test/fill.ts';
import { inDialog, notice, openDashboard } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

test('an owner may add people and tick them', async () => {
  await openDashboard('/users');
  expect(await screen.findByRole('link', { name: 'Create' })).toBeTruthy();
  expect(await screen.findByRole('checkbox', { name: 'Select Ada Haddad' })).toBeTruthy();
});

test('a viewer sees people and may export them, and changes nothing', async () => {
  await openDashboard('/users', { role: 'viewer' });
  expect(await screen.findByRole('link', { name: 'Ada Haddad' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Export' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Create' })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('an editor is told that people are not for the role', async () => {
  await openDashboard('/users', { role: 'editor' });
  expect(await screen.findByText('Not for your role')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Ada Haddad' })).toBeNull();
});

test('where nobody is found it says so, and what was searched for can be changed', async () => {
  const { user } = await openDashboard('/users');
  await fill(user, await screen.findByRole('textbox', { name: 'Search people' }), 'nobody of that name');
  expect(await screen.findByText('Nobody is found.')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Search people' })).toBeTruthy();
});

test('there are no buttons for those who are ticked until somebody is', async () => {
  const { user } = await openDashboard('/users');
  const box = await screen.findByRole('checkbox', { name: 'Select Ada Haddad' });
  expect(screen.queryByRole('button', { name: 'Deactivate' })).toBeNull();
  await user.click(box);
  expect(await screen.findByRole('button', { name: 'Deactivate' })).toBeTruthy();
});

test('people who are ticked are deactivated once that is confirmed', async () => {
  const { user, changes } = await openDashboard('/users');
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ada Haddad' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Select Demo viewer' }));
  await user.click(await screen.findByRole('button', { name: 'Deactivate' }));
  const dialog = await inDialog('Deactivate 2 people?');
  expect(changes).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Deactivate' }));
  expect(await notice()).toBe('Deactivated 2 people.');
  expect(changes).toEqual([
    {
      what: 'POST users/bulk',
      options: { body: { action: 'set_active', ids: [44, 3], is_active: false } },
    },
  ]);
  expect(screen.queryByRole('checkbox', { name: 'Select Ada Haddad', checked: true })).toBeNull();
});

test('a refusal for many is told, and they stay ticked', async () => {
  const { user } = await openDashboard('/users', {
    answers: { 'POST users/bulk': () => refuse('admin.forbidden', 'An installation needs an owner.') },
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ada Haddad' }));
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await user.click(await screen.findByRole('button', { name: 'Delete for good' }));
  expect(await notice()).toBe('An installation needs an owner.');
  expect(screen.getByRole('checkbox', { name: 'Select Ada Haddad', checked: true })).toBeTruthy();
});

test('on a phone people are cards that lead to them', async () => {
  await openDashboard('/users', { width: 390 });
  const card = await screen.findByRole('link', { name: /Ada Haddad/ });
  expect(card.getAttribute('href')).toBe('/admin/users/44/show');
  expect(screen.queryByRole('table')).toBeNull();
});
