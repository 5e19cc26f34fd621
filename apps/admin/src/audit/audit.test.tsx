// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { inSection, openDashboard } from '../../test/open-dashboard.tsx';

const entry = {
  id: 7,
  at: '2026-01-02T10:00:00.000Z',
  actor_id: 1,
  actor_name: 'Demo owner',
  action: 'edit',
  resource: 'users',
  resource_id: '3',
  label: 'Vera',
  changed: ['role'],
  before: { role: 'viewer', email: 'vera@example.org' },
  after: { role: 'editor', email: 'vera@example.org' },
};

test('a change is told in words, with who did it', async () => {
  await openDashboard('/audit', {
    role: 'viewer',
    answers: { 'GET audit': () => ({ data: [entry], total: 1, hasNextPage: false }) },
  });
  expect(await screen.findByText('Person edited: Vera')).toBeTruthy();
  expect(screen.getByText('Demo owner')).toBeTruthy();
});

test('of a change, only the fields that differ are shown, as they were and as they are', async () => {
  await openDashboard('/audit/7/show', { answers: { 'GET audit/7': () => entry } });
  const changed = await inSection('What changed');
  expect(changed.getByText('viewer')).toBeTruthy();
  expect(changed.getByText('editor')).toBeTruthy();
  expect(changed.queryByText(/vera@example.org/)).toBeNull();
});

test.each([
  [entry, ['/admin/users/1/show', '/admin/users/3/show']],
  [
    { ...entry, actor_id: null, actor_name: 'command line', resource: 'specifications' },
    ['/admin/exercises/3/coaching'],
  ],
  [{ ...entry, action: 'delete' }, ['/admin/users/1/show']],
  [{ ...entry, resource: 'logins', actor_id: null }, []],
])('what a change names is a link where it has a screen: %#', async (shown, expected) => {
  await openDashboard('/audit/7/show', { answers: { 'GET audit/7': () => shown } });
  const facts = await inSection(/Vera$/);
  await vi.waitFor(() => {
    expect(facts.queryAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(expected);
  });
});

test('where nothing was changed it says so', async () => {
  await openDashboard('/audit');
  expect(await screen.findByText('No changes are found.')).toBeTruthy();
});

test('an editor is told that the log is not for the role', async () => {
  await openDashboard('/audit', { role: 'editor' });
  expect(await screen.findByText('Not for your role')).toBeTruthy();
});
