// A page that is loaded anew in the middle of a set.
import { expect } from 'vitest';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { counted, countOf, expectStored, openTraining } from './parts/open-training.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

journey(
  'what was counted before the page was loaded anew in mid-set is stored, and the next training is one of its own',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { film: await filmSquats(2_000) });
    await openTraining(page, address);
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.getByRole('button', { name: 'Begin now' }).click();
    const before = await counted(page, 3);
    await page.getByText('Stored on the server as you train').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.getByRole('button', { name: 'Begin now' }).click();
    await counted(page, 2);
    await page.keyboard.press('Space');
    await page.getByText('Paused').waitFor();
    const after = Number(await countOf(page).textContent());
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText(`Stored: ${after} repetitions.`).waitFor();
    const atLeast = expect.toSatisfy((reps: number) => reps >= before) as number;
    await expectStored(address, [{ reps: after }, { reps: atLeast }]);
    await page.goto('/history');
    await page.getByRole('region', { name: 'Workouts', exact: true }).getByRole('link').nth(1).waitFor();
  },
);
