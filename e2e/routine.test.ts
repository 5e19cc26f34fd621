// Somebody trains a routine of two exercises in the web client, before a camera that plays a film of squats.
import { expect } from 'vitest';
import type { Routine } from '@spotter/contract/routines';
import type { Workout } from '@spotter/contract/workouts';
import { call, logIn } from './parts/call.ts';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const person = { username: 'Rita Routine', email: 'rita@example.org', password: 'squats and more squats' };

const step = (exercise_id: number) => ({
  exercise_id,
  sets: 1,
  target: { repetitions: 2 },
  rest_seconds: 120,
});

journey(
  'a routine of two exercises is trained with a rest between them, and the history shows one workout with both, and what to do next',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    await call(address, '/api/auth/register/', { body: person });
    const token = await logIn(address, person);
    const { id, steps } = await call<Routine>(address, '/api/routines/', {
      token,
      body: {
        name: 'Two of them',
        goal: 'strength',
        level: 'beginner',
        days: [],
        steps: [step(1), step(2)],
      },
    });
    const [first, second] = steps.map(({ exercise_name }) => exercise_name);
    const page = await openPage(address, {
      film: await filmSquats(3_000),
      viewport: { width: 390, height: 844 },
    });
    page.setDefaultTimeout(30_000);
    await page.goto(`/routines/${id}`);
    await page.getByLabel('Name').fill(person.username);
    await page.getByLabel('Password', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByText('1 × 2, as planned.').first().waitFor();
    await page.getByRole('link', { name: 'Start this routine' }).click();

    await page.getByRole('button', { name: 'Start training' }).click();
    const count = page.getByRole('status', { name: 'Repetitions' });
    await page.getByRole('heading', { level: 1, name: first ?? '', exact: true }).waitFor();
    await page.getByText('Set 1 of 1 · 2 wanted').waitFor();
    await page.getByRole('button', { name: 'Begin now' }).click();
    await count.filter({ hasText: /^[2-9]$/ }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Finish set' }).click();
    await page.getByText(`Next: ${second ?? ''}`).waitFor();
    await page.getByRole('timer').waitFor();
    await page.getByRole('button', { name: 'Next set' }).click();
    // Counted down at once: nobody is asked to get into place again.
    await count.filter({ hasText: /^0$/ }).waitFor();
    await count.filter({ hasText: /^[2-9]$/ }).waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { level: 1, name: second ?? '', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Finish set' }).click();
    await page.getByRole('heading', { level: 1, name: 'All done' }).waitFor();
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(/^Stored: \d+ repetitions\.$/).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Next time' }).nth(1).waitFor();

    const { workouts } = await call<{ workouts: Workout[] }>(address, '/workouts/', { token });
    expect(workouts).toHaveLength(1);
    expect(workouts[0]?.sets.map(({ exercise_name }) => exercise_name)).toEqual([first, second]);
    await page.goto('/history');
    await page.getByText(`${first ?? ''} and ${second ?? ''}`).waitFor();
    await page.goto(`/routines/${id}`);
    await page
      .getByText(/1 × \d+ (once more|again)/)
      .first()
      .waitFor();
  },
);
