// @vitest-environment happy-dom
import type { Routine } from '@spotter/contract/routines';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWeb } from '../../test/open-web.tsx';

const id = '6f2c1a3e-8d4b-4c55-9c39-2f6f0f5c9b1d';
const step = {
  exercise_id: 1,
  exercise: 'squat',
  exercise_name: 'Squat',
  sets: 3,
  target: { repetitions: 10 },
  rest_seconds: 60,
  weight_kg: null,
};
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const routine: Routine = {
  id,
  name: 'Mondays',
  goal: 'strength',
  level: 'beginner',
  days: everyDay,
  steps: [step],
  created_at: '2026-11-01T12:00:00.000Z',
  updated_at: '2026-11-01T12:00:00.000Z',
};
const second = { ...routine, id: id.replace('6f', '7a'), name: 'Fridays', days: [] };
const ready = { ...routine, key: 'home', name: 'Strong at home', about: 'All of it.', equipment: 'none' };

function workoutOn(day: string) {
  const started_at = `2026-11-${day}T12:00:00.000Z`;
  const set = {
    position: 1,
    exercise: 'squat',
    exercise_id: 1,
    exercise_name: 'Squat',
    started_at,
    ended_at: started_at,
    reps: 10,
    counted_reps: 10,
    good_reps: 10,
    partial_reps: 0,
    held_ms: 0,
    longest_hold_ms: 0,
    score: 90,
    correction: null,
  };
  const sets = [1, 2, 3].map((position) => ({ ...set, position }));
  return {
    id: `workout-${day}`,
    started_at,
    ended_at: started_at,
    reps: 30,
    good_reps: 30,
    held_ms: 0,
    sets,
  };
}

test('a ready routine is made one’s own, and leads to it', async () => {
  const { user, server } = await openWeb('/routines', {
    answers: { 'GET /api/routines/ready/': { routines: [ready] } },
  });
  await user.click(await screen.findByRole('button', { name: 'Make it mine: Strong at home' }));
  await screen.findByRole('heading', { level: 1, name: 'Strong at home' });
  expect(server.routines).toMatchObject([{ name: 'Strong at home', steps: [step] }]);
  expect(screen.getByText(/^3 × 10, as planned\./)).toBeTruthy();
  const start = screen.getByRole('link', { name: 'Start this routine' });
  expect(start.getAttribute('href')).toMatch(/^\/routines\/.*\/train$/);
});

test('the next session is suggested with its reason, from what was done', async () => {
  await openWeb(`/routines/${id}`, {
    answers: {
      [`GET /api/routines/${id}/`]: { ...routine, updated_at: '2026-11-01T12:00:00.000Z' },
      'GET /workouts/': { workouts: [workoutOn('27'), workoutOn('25')], next: null },
    },
  });
  await screen.findByText(/^3 × 12, because you made 3 × 10 twice with a score of 80 or more\./);
});

test('an own one is made: with a name, days, and exercises whose numbers are checked before they are kept', async () => {
  const { user, server } = await openWeb('/routines/new');
  const save = await screen.findByRole('button', { name: 'Save' });
  await user.click(save);
  expect(screen.getByText('Give it a name.')).toBeTruthy();
  expect(screen.getByText('Add at least one exercise.')).toBeTruthy();
  await user.type(screen.getByLabelText('Name'), 'Mine');
  await user.click(screen.getByLabelText('Mon'));
  await waitFor(() => {
    expect(within(screen.getByLabelText('Add an exercise')).getAllByRole('option').length).toBe(2);
  });
  await user.selectOptions(screen.getByLabelText('Add an exercise'), 'Squat');
  const sets = await screen.findByLabelText('Sets');
  await user.clear(sets);
  await user.type(sets, '99');
  await user.click(save);
  expect(sets.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(sets.getAttribute('aria-describedby') ?? '')?.textContent).toBe('1 to 20');
  expect(server.routines).toEqual([]);
  await user.clear(sets);
  await user.type(sets, '4');
  await user.click(save);
  await screen.findByRole('heading', { level: 1, name: 'Mine' });
  expect(server.routines).toMatchObject([
    { name: 'Mine', days: [1], steps: [{ exercise_id: 1, sets: 4, target: { repetitions: 10 } }] },
  ]);
});

test('exercises are put in another order by buttons that say what has moved, and removed', async () => {
  const other = { ...step, exercise_id: 2, exercise_name: 'Plank', target: { seconds: 30 } };
  const { user } = await openWeb(`/routines/${id}`, {
    answers: { [`GET /api/routines/${id}/`]: { ...routine, steps: [step, other] } },
  });
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names()).toEqual(['Squat', 'Plank']);
  await user.click(screen.getByRole('button', { name: 'Move Plank up' }));
  expect(names()).toEqual(['Plank', 'Squat']);
  expect(screen.getByText('Plank is number 1 now.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove Squat' }));
  expect(names()).toEqual(['Plank']);
});

test('whoever edits by keyboard is never lost: not at the end of the list, and not when a step is removed', async () => {
  const other = { ...step, exercise_id: 2, exercise_name: 'Plank', target: { seconds: 30 } };
  const { user } = await openWeb(`/routines/${id}`, {
    answers: { [`GET /api/routines/${id}/`]: { ...routine, steps: [step, other] } },
  });
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  const up = screen.getByRole('button', { name: 'Move Plank up' });
  await user.click(up);
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(up);
  await user.click(screen.getByRole('button', { name: 'Remove Plank' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Squat' }));
  expect(screen.getByText('Plank was removed.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove Squat' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Add an exercise'));
});

test('routines are put in another order, and one is deleted after a second question', async () => {
  const { user, server } = await openWeb('/routines');
  server.routines.push(routine, second);
  await user.click(screen.getByRole('link', { name: 'Exercises' }));
  await user.click(screen.getByRole('link', { name: 'Routines' }));
  await waitFor(() => {
    expect(screen.queryAllByRole('button', { name: 'Move Fridays up' }).length).toBe(1);
  });
  await user.click(screen.getByRole('button', { name: 'Move Fridays up' }));
  await waitFor(() => {
    expect(server.routines.map(({ name }) => name)).toEqual(['Fridays', 'Mondays']);
  });
  await user.click(screen.getByRole('link', { name: 'Fridays' }));
  await user.click(await screen.findByRole('button', { name: 'Delete this routine …' }));
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  await waitFor(() => {
    expect(server.routines.map(({ name }) => name)).toEqual(['Mondays']);
  });
});

test.each(['/', '/exercises'])('what is meant for today is shown at %s', async (path) => {
  await openWeb(path, { answers: { 'GET /api/routines/': { routines: [routine, second] } } });
  const link = await screen.findByRole('link', { name: 'Mondays' });
  expect(link.parentElement?.textContent).toBe('Today: Mondays');
  expect(screen.queryByRole('link', { name: 'Fridays' })).toBeNull();
});

test('a routine is trained as it is suggested, and a past workout as it was done', async () => {
  const answers = {
    [`GET /api/routines/${id}/`]: routine,
    [`GET /workouts/${id}/`]: workoutOn('27'),
    'GET /workouts/': { workouts: [workoutOn('27'), workoutOn('25')], next: null },
  };
  await openWeb(`/routines/${id}/train`, { answers });
  await screen.findByRole('heading', { level: 1, name: 'Train: Mondays' });
  expect(screen.getByRole('listitem').textContent).toBe('Squat: 3 × 12');
  expect(screen.getByRole('button', { name: 'Start training' })).toBeTruthy();
});

test.each([
  ['/train/2', '/exercises'],
  ['/train/nothing', '/'],
  [`/routines/${second.id}/train`, '/routines'],
  [`/history/${second.id}/train`, '/history'],
  [`/routines/${id}/train`, `/routines/${id}`],
])(
  'where nothing can be trained at %s a heading says so, and a link leads back to %s',
  async (path, back) => {
    await openWeb(path, {
      answers: { [`GET /api/routines/${id}/`]: { ...routine, steps: [{ ...step, exercise_id: 2 }] } },
    });
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => {
      expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(back);
    });
    expect(screen.getAllByRole('main')).toHaveLength(1);
  },
);

test('all of a past workout is trained again as it was done', async () => {
  await openWeb(`/history/${id}/train`, { answers: { [`GET /workouts/${id}/`]: workoutOn('27') } });
  await screen.findByRole('heading', { level: 1, name: /^Train: Workout of/ });
  expect(screen.getByRole('listitem').textContent).toBe('Squat: 3 × 10');
});
