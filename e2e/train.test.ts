// Somebody trains in the web client before a camera that plays a clip: counted by the page, stored by the server.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { call, register } from './parts/call.ts';
import { canFilm } from './parts/convert-clip.ts';
import { openNetwork } from './parts/cut-network.ts';
import { filmClip } from './parts/film-clip.ts';
import { filmHeldSquat, filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { counted, countOf, expectStored, openTraining } from './parts/open-training.ts';
import { makeTurnable } from './parts/turn-camera.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const clip = 'ambaks_squats.mp4';

/** Of somebody; where that cannot be had, of a drawn person. */
const film = () => (canFilm(clip, 'a drawn person squats instead') ? filmClip(clip) : filmSquats(3_000));

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

interface Exercises {
  readonly excercises: readonly { readonly id: number; readonly name: string }[];
}

async function exerciseId(address: string, name: string): Promise<string> {
  const token = await register(address, 'Ada Lovelace');
  const { excercises } = await call<Exercises>(address, '/exercises/list/', { token });
  return String(excercises.find((exercise) => exercise.name === name)?.id);
}

/** Wherever poses are found, the server has counted those that the page has. */
async function expectReplays(page: Page): Promise<void> {
  const tables = page.locator('table');
  await tables.first().waitFor();
  // Of a clip all of a set may be as good; then none is the best.
  const unlike = await tables.evaluateAll(
    (sets) =>
      sets.filter((set) => {
        const scores = [...set.querySelectorAll('tbody td:nth-child(3)')].map((cell) => cell.textContent);
        return new Set(scores).size > 1;
      }).length,
  );
  const headings = page.getByRole('heading', { name: 'Best and worst' });
  await expect.poll(() => headings.count()).toBe(unlike);
}

/** Ends the set and the training, and reads how many were shown and stored. */
async function endTraining(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Finish set' }).click();
  const shown = Number((await page.getByText(/^[56] repetitions$/).textContent())?.split(' ')[0]);
  await page.getByRole('button', { name: 'End training' }).click();
  await page.getByText(`Stored: ${shown} repetitions.`).waitFor();
  await expectStored(address, [{ reps: shown }]);
  await expectReplays(page);
}

journey(
  'five squats are counted in the page, on while the network is cut, and stored with the same count, and the camera is asked for once',
  { timeout: 300_000 },
  async () => {
    const { address: server } = await startSpotter(withOwner);
    const network = await openNetwork(server);
    const page = await openPage(network.address, {
      film: await film(),
      viewport: { width: 390, height: 844 },
    });
    const asked = await countAsking(page);
    await openTraining(page, network.address);
    await page.getByRole('button', { name: 'Start training' }).click();
    await counted(page, 2);
    network.cut();
    await page.getByText('No connection: it goes on here, and is stored once there is one').waitFor();
    await countOf(page).filter({ hasText: /^5$/ }).waitFor();
    network.mend();
    await endTraining(page, network.address);
    expect(await asked()).toBe(1);
  },
);

journey(
  'where pictures are sent the same five squats are counted and stored, and while the network is cut it is said that nothing counts',
  { timeout: 300_000 },
  async () => {
    const { address: server } = await startSpotter({ ...withOwner, POSE_WORKERS: '1' });
    const network = await openNetwork(server);
    const page = await openPage(network.address, {
      film: await film(),
      viewport: { width: 390, height: 844 },
    });
    await openTraining(page, network.address);
    await page.getByLabel('Your pose is found').selectOption('server');
    const isSent = page.getByText('Pictures are sent to this server', { exact: true });
    await isSent.waitFor();
    await page.getByRole('button', { name: 'Start training' }).click();
    await counted(page, 2);
    network.cut();
    await page.getByText('No connection: nothing is counted until it is back').waitFor();
    network.mend();
    await countOf(page).filter({ hasText: /^5$/ }).waitFor({ timeout: 60_000 });
    expect(await isSent.isVisible()).toBe(true);
    await endTraining(page, network.address);
  },
);

journey(
  'a camera that was refused is there once it is allowed; a key pauses, the picture may be turned, a count is put right after its set, and the next set follows',
  { timeout: 300_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { film: await filmSquats(2_000), isCameraGiven: false });
    const turn = await makeTurnable(page);
    await openTraining(page, address);
    const start = page.getByRole('button', { name: 'Start training' });
    await page.getByText('this server looks at no pictures').waitFor();
    expect(await page.getByLabel('Your pose is found').count()).toBe(0);
    await start.click();
    await page.getByText('The browser was not allowed to use the camera.').waitFor();
    await page.context().grantPermissions(['camera']);
    await page.getByRole('button', { name: 'Try again' }).click();
    await start.click();
    await page.getByRole('button', { name: 'Begin now' }).click();
    const before = await counted(page, 2);
    const shape = () =>
      page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.height);
    expect(await shape()).toBeCloseTo(4 / 3, 1);
    await turn();
    await expect.poll(shape).toBeCloseTo(3 / 4, 1);
    await counted(page, before + 2);
    await page.keyboard.press('Space');
    await page.getByText('Paused').waitFor();
    const first = Number(await countOf(page).textContent());

    await page.getByRole('button', { name: 'Finish set' }).click();
    const rest = page.getByRole('timer');
    const left = async () => Number.parseInt((await rest.textContent()) ?? '', 10);
    expect(await left()).toBeGreaterThan(45);
    await page.getByRole('button', { name: '15 s less' }).click();
    await expect.poll(left).toBeLessThanOrEqual(45);
    await page.getByRole('button', { name: 'One more' }).click();
    await page.getByText(`${first + 1} repetitions`).waitFor();
    await page.getByLabel('Weight of this set').fill('60');
    await page.getByRole('button', { name: 'Next set' }).click();
    const second = await counted(page, 1);
    await page.keyboard.press('Space');
    await page.getByText('Paused').waitFor();
    const shown = first + 1 + Math.max(second, Number(await countOf(page).textContent()));
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(`Stored: ${shown} repetitions.`).waitFor();
    await expectReplays(page);
    await expectStored(address, [
      { reps: shown, sets: [{ correction: { weight_kg: 60 } }, { correction: { weight_kg: 60 } }] },
    ]);
  },
);

journey(
  'what is done is recognised; a second tab takes the training over, which the first one says, and what it counted is stored',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const first = await openPage(address, { film: await filmSquats(2_000) });
    await openTraining(first, address, 'auto');
    await first.getByRole('button', { name: 'Start training' }).click();
    await first.getByRole('button', { name: 'Begin now' }).click();
    await counted(first, 3);
    const second = await first.context().newPage();
    await second.goto('/train/1');
    await second.getByText('You are training in another tab of this browser.').waitFor();
    const reps = Number(await countOf(first).textContent());
    await second.getByRole('button', { name: 'Start training' }).click();
    await first.getByText('You train in another tab of this browser now.').waitFor();
    await second.getByText('Good. Stay there: it begins').waitFor();
    await second.getByRole('button', { name: 'End training' }).click();
    await second.getByText('Nothing was counted, so there is nothing to store.').waitFor();
    const counts = expect.toSatisfy((stored: number) => stored >= reps) as number;
    await expectStored(address, [{ reps: counts, sets: [{ exercise: 'squat' }] }]);
  },
);

journey(
  'a hold is counted in seconds, and stored; on four cores, by two threads',
  { timeout: 90_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { film: await filmHeldSquat() });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 });
    });
    await openTraining(page, address, await exerciseId(address, 'Wall sit'));
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.getByRole('button', { name: 'Begin now' }).click();
    // Who gets into place holds it already: that is none of the set.
    expect(await countOf(page, 'Seconds held').textContent()).toBe('0');
    await counted(page, 3, 'Seconds held');
    await page.getByRole('button', { name: 'Finish set' }).click();
    await page.getByText(/^\d+ s held$/).waitFor();
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(/^Stored/).waitFor();
    const held = expect.toSatisfy((ms: number) => ms >= 3_000) as number;
    await expectStored(address, [{ sets: [{ exercise: 'wall_sit', held_ms: held }] }]);
  },
);
