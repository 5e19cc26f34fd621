// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inDialog, inSection, notice, openDashboard } from '../../test/open-dashboard.tsx';

const nobody = { data: [], total: 0, hasNextPage: false };

test('an owner may end a session that runs, once that is confirmed', async () => {
  const { user, changes } = await openDashboard('/sessions/session-live-1/show');
  await user.click(await screen.findByRole('button', { name: 'End' }));
  const dialog = await inDialog('End this session?');
  expect(changes).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'End the session' }));
  expect(await notice()).toBe('Ended the session.');
  expect(await screen.findByText('ended by staff')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'End' })).toBeNull();
  expect(changes).toEqual([{ what: 'POST sessions/end', options: { body: { ids: ['session-live-1'] } } }]);
});

test('a viewer may end none', async () => {
  await openDashboard('/sessions/session-live-1/show', { role: 'viewer' });
  await inSection(/^Session of/);
  expect(screen.queryByRole('button', { name: 'End' })).toBeNull();
});

test('whoever ends one that had ended meanwhile is told so', async () => {
  const { user } = await openDashboard('/sessions/session-live-1/show', {
    answers: { 'POST sessions/end': () => ({ data: [] }) },
  });
  await user.click(await screen.findByRole('button', { name: 'End' }));
  await user.click(await screen.findByRole('button', { name: 'End the session' }));
  expect(await notice()).toBe('It had ended already.');
});

test('who trains now has a button to end each for an owner, and none for a viewer', async () => {
  await openDashboard('/live');
  expect(await screen.findAllByRole('button', { name: 'End' })).toHaveLength(5);
});

test('a viewer sees who trains now, and ends nothing', async () => {
  await openDashboard('/live', { role: 'viewer' });
  expect(await screen.findAllByText(/pictures\/s/)).toHaveLength(4);
  expect(screen.queryByRole('button', { name: 'End' })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('where nobody trains it says so', async () => {
  await openDashboard('/live', { answers: { 'GET sessions': () => nobody } });
  expect(await screen.findByText(/Nobody trains at the moment/)).toBeTruthy();
});

test('what is exported of who trains now is those who train now', async () => {
  const { user, downloads } = await openDashboard('/live');
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await user.click(await screen.findByText('CSV, for spreadsheets'));
  expect(downloads).toEqual([
    {
      what: 'sessions/export',
      options: { query: { status: 'open', sort: 'created_at', order: 'desc', format: 'csv' } },
    },
  ]);
});

test('where no sessions are found it says so', async () => {
  await openDashboard('/sessions', { answers: { 'GET sessions': () => nobody } });
  expect(await screen.findByText('No sessions are found.')).toBeTruthy();
});
