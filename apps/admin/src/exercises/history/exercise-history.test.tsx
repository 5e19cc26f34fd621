// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inDialog, openDashboard } from '../../../test/open-dashboard.tsx';

async function openChanged(role: 'editor' | 'viewer') {
  const versions = [2, 1].map((version) => ({
    id: `1-${version}`,
    version,
    at: '2026-01-02T10:00:00.000Z',
    actor_id: null,
    actor_name: version === 2 ? 'Somebody' : null,
    action: version === 2 ? 'edit' : 'create',
    changed: version === 2 ? ['name'] : [],
    snapshot: { name: version === 2 ? 'Deep squat' : 'Squat' },
  }));
  return openDashboard('/exercises/1/history', {
    role,
    answers: {
      'GET exercises/1/history': () => ({ data: versions }),
      'POST exercises/1/restore': () => ({}),
    },
  });
}

test('the version that is in use cannot be restored, an older one once that is confirmed', async () => {
  const { user, changes } = await openChanged('editor');
  const restore = await screen.findAllByRole('button', { name: 'Restore' });
  expect(restore).toHaveLength(1);
  await user.click(restore[0] as HTMLElement);
  const dialog = await inDialog('Restore version 1?');
  expect(changes).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Restore' }));
  expect(await screen.findByText('The exercise is as it was in version 1.')).toBeTruthy();
  expect(changes).toEqual([{ what: 'POST exercises/1/restore', options: { body: { version: 1 } } }]);
});

test('a viewer compares versions and restores none', async () => {
  const { user } = await openChanged('viewer');
  await user.click(await screen.findByRole('button', { name: 'What it changed' }));
  expect(await screen.findByText(/Deep squat/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
});

test('the first version changed nothing that could be shown, and who made it is told', async () => {
  await openChanged('viewer');
  expect(await screen.findByText(/changed by\s+Somebody/)).toBeTruthy();
  expect(screen.getByText(/added by\s+the installation/)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'What it changed' })).toHaveLength(1);
});
