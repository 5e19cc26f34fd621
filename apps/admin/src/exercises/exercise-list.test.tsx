// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fill } from '../../test/fill.ts';
import { openDashboard } from '../../test/open-dashboard.tsx';

test.each(['owner', 'editor'] as const)('an %s may add, import and tick exercises', async (role) => {
  await openDashboard('/exercises', { role });
  expect(await screen.findByLabelText('Select Squat')).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Create' })).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Import' })).toBeTruthy();
});

test('a viewer sees exercises and may export them, and changes nothing', async () => {
  await openDashboard('/exercises', { role: 'viewer' });
  expect(await screen.findByRole('link', { name: 'Squat' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Export' })).toBeTruthy();
  for (const name of ['Create', 'Import']) expect(screen.queryByRole('link', { name })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('an exercise shows its drawing in the list and on its page', async () => {
  const { user } = await openDashboard('/exercises');
  const link = await screen.findByRole('link', { name: 'Squat' });
  const small = link.closest('tr')?.querySelector('img');
  expect(small?.getAttribute('src')).toMatch(/^blob:/);
  expect(small?.getAttribute('alt')).toBe('');
  await user.click(link);
  const large = await screen.findByRole('img', { name: 'Squat: start and end' });
  expect(large.getAttribute('src')).toBe(small?.getAttribute('src'));
});

test('where no exercise is found it says so', async () => {
  const { user } = await openDashboard('/exercises');
  await fill(user, await screen.findByLabelText('Search exercises'), 'juggling');
  expect(await screen.findByText('No exercises are found.')).toBeTruthy();
});

test('exercises that are ticked are drafts at once, and nothing has changed where that is undone', async () => {
  const { user, changes } = await openDashboard('/exercises');
  await user.click(await screen.findByLabelText('Select Squat'));
  expect(screen.getAllByText('draft')).toHaveLength(1);
  await user.click(await screen.findByRole('button', { name: 'Make drafts' }));
  expect(await screen.findAllByText('draft')).toHaveLength(2);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findAllByText('draft')).toHaveLength(1);
  expect(changes).toEqual([]);
});
