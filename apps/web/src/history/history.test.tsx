// @vitest-environment happy-dom
import { noFigures } from '@spotter/contract/live/no-figures';
import type { WorkoutDetail } from '@spotter/contract/workouts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWeb } from '../../test/open-web.tsx';

const id = '6f2c1a3e-8d4b-4c55-9c39-2f6f0f5c9b1d';
function workoutOn(day: string, ownId: string): WorkoutDetail {
  const [started_at, ended_at] = [`${day}T12:00:00.000Z`, `${day}T12:10:00.000Z`];
  const repetition = {
    number: 1,
    number_in_set: 1,
    side: 'both',
    start_ms: 0,
    end_ms: 3_000,
    tempo: '1-1-1',
    range_of_motion_deg: 92,
    peak_angle_deg: 80,
    range_share: 1,
    asymmetry: 0.04,
    good: false,
    score: 71,
    faults: [{ rule: 'heels', severity: 2, says: 'Heels lift' }],
    prediction: '',
    confidence: 1,
  };
  const set = {
    ...noFigures,
    position: 1,
    exercise: 'squat',
    exercise_id: 1,
    exercise_name: 'Squat',
    started_at,
    ended_at,
    reps: 8,
    counted_reps: 1,
    good_reps: 0,
    partial_reps: 0,
    held_ms: 0,
    longest_hold_ms: 0,
    score: 71,
    main_fault: 'Heels lift',
    correction: { count: 8, weight_kg: 60, effort: null, note: null, discarded: false },
    repetitions: [repetition],
    holds: [],
  };
  return { id: ownId, started_at, ended_at, reps: 8, good_reps: 0, held_ms: 0, sets: [set] };
}

const workouts = [workoutOn('2026-11-25', id), workoutOn('2026-11-23', id.replace('6f', '7a'))];

test('a day leads to its workouts alone, and records lead to the workouts that hold them', async () => {
  await openWeb('/history?day=2026-11-25', { answers: { 'GET /workouts/': { workouts, next: null } } });
  const ofDay = await screen.findByRole('region', { name: /^Workouts of / });
  expect(within(ofDay).getAllByRole('listitem')).toHaveLength(1);
  const [records] = screen.getAllByRole('region', { name: 'Records' });
  expect(records?.textContent).toContain('60 kg');
  const holders = within(records as HTMLElement)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  // The first of two that are alike.
  expect(new Set(holders)).toEqual(new Set(['/exercises/1', `/history/${workouts[1]?.id ?? ''}`]));
});

test('a set is shown as it was counted and as it was corrected, and a workout is deleted after a second question', async () => {
  const { user, asked } = await openWeb(`/history/${id}`, {
    answers: { [`GET /workouts/${id}/`]: workouts[0], [`DELETE /workouts/${id}/`]: null },
  });
  await screen.findByText('You said 8 repetitions; 1 counted.');
  expect(screen.getAllByText('Heels lift').length).toBeGreaterThan(1);
  expect(screen.getByText('With 60 kg')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Delete this workout …' }));
  expect(asked).not.toContain(`DELETE /workouts/${id}/`);
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  await screen.findByText('Nothing trained yet');
  expect(asked).toContain(`DELETE /workouts/${id}/`);
});
