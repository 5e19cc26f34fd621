// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inDialog, notice, openDashboard } from '../../test/open-dashboard.tsx';

function login(id: string, endedAt: string | null) {
  return {
    id,
    user_id: 3,
    username: `Who has ${id}`,
    client: '192.0.2.7',
    created_at: '2026-01-02T10:00:00.000Z',
    refreshed_at: null,
    expires_at: '2026-02-02T10:00:00.000Z',
    ended_at: endedAt,
    end_reason: endedAt === null ? null : 'refresh_reused',
  };
}

const answers = {
  'GET logins': () => ({
    data: [login('open', null), login('ended', '2026-01-03T10:00:00.000Z')],
    total: 2,
    hasNextPage: false,
  }),
  'POST logins/revoke': () => ({ data: ['open'] }),
};

test('only a login that is open can be ticked, one by one and all at once', async () => {
  const { user } = await openDashboard('/logins', { answers });
  const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });
  expect((await box('Select #ended')).disabled).toBe(true);
  await user.click(await box('Select all on this page'));
  expect((await box('Select #open')).checked).toBe(true);
  expect((await box('Select #ended')).checked).toBe(false);
});

test('logins that are ticked are ended once that is confirmed', async () => {
  const { user, changes } = await openDashboard('/logins', { answers });
  await user.click(await screen.findByRole('checkbox', { name: 'Select #open' }));
  await user.click(await screen.findByRole('button', { name: 'End' }));
  const dialog = await inDialog('End this login?');
  expect(changes).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'End the login' }));
  expect(await notice()).toBe('Ended one login.');
  expect(changes).toEqual([{ what: 'POST logins/revoke', options: { body: { ids: ['open'] } } }]);
});

test('a viewer sees why logins have ended, and ends none', async () => {
  await openDashboard('/logins', { role: 'viewer', answers });
  expect(await screen.findByText('a used token came again')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});
