// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWeb } from '../../test/open-web.tsx';
import { openDeviceStore } from '../offline/device-store.ts';

const set = {
  exercise: 1,
  name: 'Squat',
  startedAtMs: Date.now() - 60_000,
  poses: [Uint8Array.of(0x50, 2, 1, 0)],
  weightKg: null,
  count: 5,
  heldMs: 0,
  isDiscarded: false,
} as const;

async function keepWorkout(id: string): Promise<void> {
  const store = await openDeviceStore();
  await store.keepWorkout({
    id,
    person: 'Ada Lovelace',
    startedAtMs: set.startedAtMs,
    sets: [set],
    isOpen: false,
    refused: { code: 'exercises.not_found', message: 'There is no exercise "1".' },
  });
}

test('a training that waits is listed with why it was refused, is deleted when asked twice, and sent by hand', async () => {
  await keepWorkout('7a0e0a52-8d4b-4c55-9c39-2f6f0f5c9b1d');
  const { user, server } = await openWeb('/history');
  const heading = await screen.findByRole('heading', { name: 'Waiting to be sent' });
  const section = heading.closest('section') ?? document.body;
  within(section).getByText('Squat');
  within(section).getByText(/5 repetitions/);
  within(section).getByText(/The server does not take it/);
  expect(screen.queryByText('Nothing trained yet')).toBeNull();
  await user.click(within(section).getByRole('button', { name: 'Delete from this device' }));
  await user.click(within(section).getByRole('button', { name: 'Keep it' }));
  expect(server.sent).toEqual([]);
  await user.click(within(section).getByRole('button', { name: 'Send now' }));
  await waitFor(() => {
    expect(screen.queryByRole('heading', { name: 'Waiting to be sent' })).toBeNull();
  });
  expect(server.sent).toMatchObject([{ sets: [{ count: 5 }] }]);
  await screen.findByRole('link', { name: /^1/ });
});
