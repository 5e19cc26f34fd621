// A set that nobody finishes: its page is closed, or left by the way back, while it goes on.
import { expect } from 'vitest';
import { openNetwork } from './parts/cut-network.ts';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { counted, countOf, expectStored, openTraining } from './parts/open-training.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

/** The server waits for whoever has left to come back, and a page that was told so tries again after a minute. */
const comeBack = { withinMs: 100_000 };

journey(
  'a page that is closed in mid-set without a network has kept the set, and the server has it once somebody opens another',
  { timeout: 240_000 },
  async () => {
    const { address: server } = await startSpotter(withOwner);
    const network = await openNetwork(server);
    const page = await openPage(network.address, { film: await filmSquats(2_000) });
    await openTraining(page, network.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.getByRole('button', { name: 'Begin now' }).click();
    await counted(page, 1);
    network.cut();
    await page.context().setOffline(true);
    await page.getByText('No connection: it goes on here, and is stored once there is one').waitFor();
    await counted(page, 3);
    await page.keyboard.press('Space');
    await page.getByText('Paused').waitFor();
    const shown = Number(await countOf(page).textContent());
    page.on('dialog', (dialog) => void dialog.accept());
    const gone = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await gone;

    const next = await page.context().newPage();
    await next.goto('/history');
    await next.getByRole('heading', { name: 'Waiting to be sent' }).waitFor();
    await next.getByText(`${shown} repetitions`).waitFor();
    network.mend();
    await next.context().setOffline(false);
    await expectStored(server, [{ reps: shown }], comeBack);
    await next.getByRole('heading', { name: 'Waiting to be sent' }).waitFor({ state: 'detached' });
  },
);

journey(
  'whoever goes back in mid-set finds it stored as it was shown, put right by hand',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { film: await filmSquats(2_000) });
    await openTraining(page, address);
    await page.getByRole('button', { name: 'Start training' }).waitFor();
    await page.goto('/exercises/1');
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.waitForURL(/\/train\/1$/);
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.getByRole('button', { name: 'Begin now' }).click();
    await counted(page, 2);
    await page.keyboard.press('Space');
    await page.getByText('Paused').waitFor();
    await page.getByRole('button', { name: 'One more' }).click();
    const shown = Number(await countOf(page).textContent());
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Squat' }).waitFor();
    await expectStored(address, [{ reps: shown }], comeBack);
    expect(shown).toBeGreaterThanOrEqual(3);
  },
);
