// Somebody trains in the web client before a camera that plays a clip: counted by the page, stored by the server.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { call, logIn } from './parts/call.ts';
import { openNetwork } from './parts/cut-network.ts';
import { canFilm, filmClip } from './parts/film-clip.ts';
import { filmSquats } from './parts/film-squats.ts';
import { journey, journeyIf } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const clip = 'ambaks_squats.mp4';
const person = { username: 'Tara Trainee', email: 'tara@example.org', password: 'squats before a camera' };

interface Workouts {
  readonly workouts: readonly { readonly id: string; readonly reps: number }[];
}

/** Opens the page of an exercise's training, logged in. */
async function openTraining(page: Page, address: string): Promise<void> {
  page.setDefaultTimeout(30_000);
  await call(address, '/api/auth/register/', { body: person });
  await page.goto('/train/1');
  await page.getByLabel('Name').fill(person.username);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** Counts how often the page asks for a camera. @returns reads it */
async function countAsking(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    let asked = 0;
    devices.getUserMedia = (constraints) => {
      asked += 1;
      document.documentElement.dataset['asked'] = String(asked);
      return ask(constraints);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['asked'] ?? 0));
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
    const asked = await countAsking(page);
    await openTraining(page, address);
    await page.getByRole('button', { name: 'Start training' }).click();
    const count = page.getByRole('status', { name: 'Repetitions' });
    await count.filter({ hasText: /^5$/ }).waitFor({ timeout: 100_000 });
    await page.getByRole('button', { name: 'Finish set' }).click();
    const shown = Number((await page.getByText(/^[56] repetitions$/).textContent())?.split(' ')[0]);
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(`Stored: ${shown} repetitions.`).waitFor();

    const token = await logIn(address, person);
    const { workouts } = await call<Workouts>(address, '/workouts/', { token });
    expect(workouts).toMatchObject([{ reps: shown }]);
    expect(await asked()).toBe(1);
  },
);

journey(
  'a camera that was refused says what to do, and is there once it is allowed; a key pauses, and a count put right is stored as it was shown',
  { timeout: 150_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { film: await filmSquats(3_000), isCameraGiven: false });
    await openTraining(page, address);
    const start = page.getByRole('button', { name: 'Start training' });
    await start.click();
    await page.getByText('The browser was not allowed to use the camera.').waitFor();
    await page.context().grantPermissions(['camera']);
    await page.getByRole('button', { name: 'Try again' }).click();
    await start.click();
    await page.getByRole('button', { name: 'Begin now' }).click();
    const count = page.getByRole('status', { name: 'Repetitions' });
    await count.filter({ hasText: /^[2-9]$/ }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Space');
    await page.getByText('Paused').waitFor();
    const before = Number(await count.textContent());
    await page.getByRole('button', { name: 'One more' }).click();
    await count.filter({ hasText: String(before + 1) }).waitFor();
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(`Stored: ${before + 1} repetitions.`).waitFor();

    const token = await logIn(address, person);
    const { workouts } = await call<Workouts>(address, '/workouts/', { token });
    expect(workouts).toMatchObject([{ reps: before + 1 }]);
  },
);

journeyIf(canFilm(clip))(
  'on a device that has its pictures sent the same five squats are counted and stored, and a network that breaks in mid-set loses none',
  { timeout: 150_000 },
  async () => {
    const { address: server } = await startSpotter({ ...withOwner, POSE_WORKERS: '1' });
    const network = await openNetwork(server);
    const { address } = network;
    const page = await openPage(address, {
      film: await filmClip(clip),
      viewport: { width: 390, height: 844 },
    });
    await openTraining(page, address);
    await page.getByLabel('Your pose is found').selectOption('server');
    const isSent = page.getByText('Pictures are sent to this server', { exact: true });
    await isSent.waitFor();
    await page.getByRole('button', { name: 'Start training' }).click();
    const count = page.getByRole('status', { name: 'Repetitions' });
    await count.filter({ hasText: /^2$/ }).waitFor({ timeout: 100_000 });
    network.cut();
    await page.getByText('No connection: nothing is counted until it is back').waitFor();
    network.mend();
    await count.filter({ hasText: /^5$/ }).waitFor({ timeout: 100_000 });
    expect(await isSent.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Finish set' }).click();
    const shown = Number((await page.getByText(/^[56] repetitions$/).textContent())?.split(' ')[0]);
    expect(await isSent.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(`Stored: ${shown} repetitions.`).waitFor();
    const token = await logIn(address, person);
    const { workouts } = await call<Workouts>(address, '/workouts/', { token });
    expect(workouts).toMatchObject([{ reps: shown }]);
  },
);
