// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inSection, openDashboard } from '../../test/open-dashboard.tsx';
import { createDemoTransport } from '../demo/demo-transport.ts';
import type { AdminWorkoutDetail } from '@spotter/contract/admin/training';

async function workoutOf(exercise: string): Promise<AdminWorkoutDetail> {
  const { call } = createDemoTransport();
  const { data } = await call<{ data: AdminWorkoutDetail[] }>('GET', 'workouts', {
    query: { per_page: '200' },
  });
  const { id } = data.find(({ exercises }) => exercises[0] === exercise) ?? { id: '' };
  return call('GET', `workouts/${id}`);
}

test('each repetition of a set is shown with what was said of it', async () => {
  const workout = await workoutOf('Squat');
  await openDashboard(`/workouts/${workout.id}/show`, {
    role: 'viewer',
    answers: { [`GET workouts/${workout.id}`]: () => workout },
  });
  await inSection(`Workout of ${workout.username}`);
  expect(await screen.findAllByRole('group', { name: /^Repetitions of set/ })).toHaveLength(
    workout.sets.length,
  );
  expect(screen.queryByRole('group', { name: /^Holds/ })).toBeNull();
});

test('what was held is shown as holds, and no repetitions with it', async () => {
  const workout = await workoutOf('Plank');
  await openDashboard(`/workouts/${workout.id}/show`, {
    answers: { [`GET workouts/${workout.id}`]: () => workout },
  });
  expect(await screen.findAllByRole('group', { name: /^Holds of set/ })).toHaveLength(workout.sets.length);
  expect(screen.queryByRole('group', { name: /^Repetitions/ })).toBeNull();
});

test('where no workouts are found it says so', async () => {
  await openDashboard('/workouts', {
    answers: { 'GET workouts': () => ({ data: [], total: 0, hasNextPage: false }) },
  });
  expect(await screen.findByText('No workouts are found.')).toBeTruthy();
});

test('an editor is told that workouts are not for the role', async () => {
  await openDashboard('/workouts', { role: 'editor' });
  expect(await screen.findByText('Not for your role')).toBeTruthy();
});
