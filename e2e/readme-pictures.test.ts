// Takes the pictures of the README from the running product: `README_PICTURES=docs npm run e2e -- e2e/readme-pictures.test.ts`
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { counted, openTraining } from './parts/open-training.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const folder = process.env['README_PICTURES'];
const mostBytes = 150_000;

async function takePicture(page: Page, name: string): Promise<void> {
  const picture = await sharp(await page.screenshot())
    .webp({ quality: 80 })
    .toBuffer();
  expect(picture.length).toBeLessThan(mostBytes);
  if (folder !== undefined) await writeFile(join(folder, `${name}.webp`), picture);
}

journey(
  'a training on a phone can be shown: while it is counted, and once it is over, each in a small picture',
  { timeout: 300_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, {
      film: await filmSquats(2_500),
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      colorScheme: 'light',
    });
    await openTraining(page, address);
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.getByRole('button', { name: 'Begin now' }).click();
    await counted(page, 5);
    await takePicture(page, 'training');
    await page.getByRole('button', { name: 'Finish set' }).click();
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByRole('heading', { name: 'Next time' }).waitFor();
    await takePicture(page, 'after-a-set');
  },
);
