// What somebody trained with another program comes into their history, once.
import { expect } from 'vitest';
import { call, logIn } from './parts/call.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const person = { username: 'Tara Trainee', email: 'tara@example.org', password: 'squats before a camera' };

const strong = `Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration
2021-03-05 18:00:00;"Legs";"Squat (Barbell)";1;135;lbs;8;;;;0;;;45m
2021-03-05 18:00:00;"Legs";"Squat (Barbell)";2;145;lbs;6;;;;0;;;45m
2021-03-05 18:00:00;"Legs";"Plank";1;0;lbs;0;;;;60;;;45m
2021-03-07 18:00:00;"Arms";"Bicep Curl (Dumbbell)";1;25;lbs;12;;;;0;;;30m
2021-03-09 18:00:00;"Odd";"Basket weaving";1;0;lbs;3;;;;0;;;5m`;

interface Workouts {
  readonly workouts: readonly { readonly reps: number; readonly held_ms: number }[];
}

journey(
  'an export of Strong is looked at, brought into the history, and once more adds nothing',
  async () => {
    const { address } = await startSpotter(withOwner);
    await call(address, '/api/auth/register/', { body: person });
    const page = await openPage(address, { viewport: { width: 390, height: 844 } });
    await page.goto('/login?to=/history');
    await page.getByLabel('Name').fill(person.username);
    await page.getByLabel('Password', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Log in' }).click();
    const token = await logIn(address, person);
    const buffer = Buffer.from(strong);
    for (const _time of ['first', 'second']) {
      await page.getByRole('button', { name: 'Choose a file' }).waitFor();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'strong.csv', mimeType: 'text/csv', buffer });
      await page.getByText(/^Strong: 3 workouts/).waitFor();
      await page.getByRole('button', { name: 'Bring 2 workouts' }).click();
      await page.getByText('2 workouts are in your history.').waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
      const { workouts } = await call<Workouts>(address, '/workouts/', { token });
      expect(workouts).toMatchObject([
        { reps: 12, held_ms: 0 },
        { reps: 14, held_ms: 60_000 },
      ]);
    }
    await page.getByRole('link', { name: /Squat/ }).first().click();
    await page.getByText('No camera saw this set.').first().waitFor();
    await page.getByText('With 61.23 kg').waitFor();
  },
);
