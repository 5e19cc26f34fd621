// Somebody trains in the web client before a camera that plays a clip: counted by the page, stored by the server.
import { expect } from 'vitest';
import { call, logIn } from './parts/call.ts';
import { canFilm, filmClip } from './parts/film-clip.ts';
import { journeyIf } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const clip = 'ambaks_squats.mp4';
const person = { username: 'Tara Trainee', email: 'tara@example.org', password: 'squats before a camera' };

interface Workouts {
  readonly workouts: readonly { readonly id: string; readonly reps: number }[];
}

journeyIf(canFilm(clip))(
  'five squats are counted in the page and stored with the same count, and the camera is asked for once',
  { timeout: 150_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, {
      film: await filmClip(clip),
      viewport: { width: 390, height: 844 },
    });
    page.setDefaultTimeout(30_000);
    await page.addInitScript(() => {
      const devices = navigator.mediaDevices;
      const ask = devices.getUserMedia.bind(devices);
      Object.assign(window, { asked: 0 });
      devices.getUserMedia = (constraints) => {
        Object.assign(window, { asked: (window as unknown as { asked: number }).asked + 1 });
        return ask(constraints);
      };
    });
    await call(address, '/api/auth/register/', { body: person });
    await page.goto('/train/1');
    await page.getByLabel('Name').fill(person.username);
    await page.getByLabel('Password', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Log in' }).click();

    await page.getByRole('button', { name: 'Start training' }).click();
    const count = page.getByRole('status', { name: 'Repetitions' });
    await count.filter({ hasText: /^5$/ }).waitFor({ timeout: 100_000 });
    await page.getByRole('button', { name: 'Finish set' }).click();
    await page.getByText(/^(5|6) repetitions$/).waitFor();
    const shown = Number((await page.getByText(/^\d repetitions$/).textContent())?.split(' ')[0]);
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(`Stored: ${shown} repetitions.`).waitFor();

    const token = await logIn(address, person);
    const { workouts } = await call<Workouts>(address, '/workouts/', { token });
    expect(workouts).toMatchObject([{ reps: shown }]);
    expect(await page.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(1);
  },
);
