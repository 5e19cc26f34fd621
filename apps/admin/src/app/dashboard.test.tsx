// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { notice, openDashboard } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

const ofPeople = [
  'Overview',
  'Training now',
  'People',
  'Logins',
  'Exercises',
  'Groups',
  'Workouts',
  'Sessions',
  'Audit log',
  'Settings',
];

test.each([
  ['owner', ofPeople],
  ['viewer', ofPeople],
  ['editor', ['Exercises', 'Groups']],
] as const)('the menu has what an %s may see', async (role, expected) => {
  await openDashboard('/groups', { role });
  const menu = within(await screen.findByRole('menu', { name: 'Screens' }));
  await menu.findByRole('menuitem', { name: 'Groups' });
  expect(menu.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(expected);
});

test('signing out everywhere leads to the form', async () => {
  const { user, changes } = await openDashboard('/groups');
  await user.click(await screen.findByRole('button', { name: 'Demo owner, your account' }));
  await user.click(await screen.findByText('Sign out everywhere'));
  expect(await screen.findByLabelText(/Name or email/)).toBeTruthy();
  expect(changes.map(({ what }) => what)).toEqual(['POST sign-out-everywhere']);
});

test('signing out everywhere that failed says so, and nobody is signed out', async () => {
  const { user } = await openDashboard('/groups', {
    answers: { 'POST sign-out-everywhere': () => refuse('limits.busy', 'The server is busy.') },
  });
  await user.click(await screen.findByRole('button', { name: 'Demo owner, your account' }));
  await user.click(await screen.findByText('Sign out everywhere'));
  expect(await notice()).toBe('The server is busy.');
  expect(screen.getByText('Legs')).toBeTruthy();
});

test('a screen that is not there says so', async () => {
  await openDashboard('/nowhere');
  expect(await screen.findByText('Nothing here')).toBeTruthy();
});

test('a record that is not there says so', async () => {
  await openDashboard('/exercises/4711/history');
  expect(await screen.findByText('There is no such record.')).toBeTruthy();
});
