// WebGPU in a real browser, by software: right, and so slow that it is refused. What it takes to train by it is tried all the same.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { counted, expectStored, openTraining } from './parts/open-training.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

/** What the browser keeps of the trial. */
const kept = async (page: Page): Promise<Record<string, unknown>> =>
  JSON.parse((await page.evaluate(() => localStorage.getItem('spotter.gpu'))) ?? '{}') as Record<
    string,
    unknown
  >;

async function train(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start training' }).click();
  await page.getByRole('button', { name: 'Begin now' }).click();
  await counted(page, 2);
}

journey(
  'WebGPU is tried once a training is over and refused where it is slow; one that fails in mid-set leaves the set to WebAssembly, and the stored count is the shown one',
  // What a graphics processor does in milliseconds takes software half a minute.
  { timeout: 600_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { film: await filmSquats(2_000), hasGpu: true });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const loadedForGpu = () => loaded.filter((url) => /jspi|gpu-pose-worker/.test(url));
    await openTraining(page, address);
    await train(page);
    expect(loadedForGpu()).toEqual([]);
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(/tries whether its graphics processor .* 3\.\d MB are loaded once/).waitFor();
    await page.getByText('It does not, so all stays as it is.').waitFor({ timeout: 300_000 });
    const standing = await kept(page);
    expect(standing).toMatchObject({ verdict: 'slow', losses: 0, isAtWork: false });
    expect(loadedForGpu()).toHaveLength(2);

    const passed = JSON.stringify({ ...standing, verdict: 'passed' });
    await page.evaluate((text) => {
      localStorage.setItem('spotter.gpu', text);
    }, passed);
    await page.getByRole('button', { name: 'Train it again' }).click();
    await train(page);
    // It opens in mid-set, and is too slow for its first picture.
    await expect
      .poll(() => kept(page), { timeout: 200_000 })
      .toMatchObject({ verdict: 'passed', losses: 1, isAtWork: false });
    const before = await counted(page, 2);
    await counted(page, before + 2);
    await page.getByRole('button', { name: 'Finish set' }).click();
    const text = await page.getByText(/^\d+ repetitions$/).textContent();
    const shown = Number.parseInt(text ?? '', 10);
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(`Stored: ${shown} repetitions.`).waitFor();
    await expectStored(address, [{ reps: shown }, {}]);
  },
);
