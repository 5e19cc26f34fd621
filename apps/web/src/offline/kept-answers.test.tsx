// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWeb } from '../../test/open-web.tsx';
import { openDeviceStore } from './device-store.ts';

const id = '6f2c1a3e-8d4b-4c55-9c39-2f6f0f5c9b1d';
const routine = {
  id,
  name: 'Mondays',
  goal: 'strength',
  level: 'beginner',
  days: [],
  steps: [],
  created_at: '2026-11-01T12:00:00.000Z',
  updated_at: '2026-11-01T12:00:00.000Z',
} as const;

test('a routine that is deleted is forgotten by the device too', async () => {
  const { user, server, person } = await openWeb('/routines');
  server.routines.push({ ...routine, days: [], steps: [] });
  const store = await openDeviceStore();
  const kept = () => store.answer(person, JSON.stringify(['routines', id]));
  await user.click(screen.getByRole('link', { name: 'Exercises' }));
  await user.click(screen.getByRole('link', { name: 'Routines' }));
  await user.click(await screen.findByRole('link', { name: 'Mondays' }));
  await waitFor(async () => {
    expect(await kept()).toMatchObject({ name: 'Mondays' });
  });
  await user.click(await screen.findByRole('button', { name: 'Delete this routine …' }));
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  await waitFor(async () => {
    expect(await kept()).toBeUndefined();
  });
});
