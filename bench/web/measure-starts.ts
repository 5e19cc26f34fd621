import type { BrowserContext, Page } from 'playwright-core';
import { readWatched, watchPage, type WatchedWindow } from './watch-page.ts';

/** What is loaded once is here. */
export const waitUntilWarm = (page: Page): Promise<void> =>
  page.getByText('Loaded, and kept').waitFor({ timeout: 180_000 });

/** The page of a training, watched, as soon as its button is there. */
export async function openAtOnce(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await watchPage(page);
  await page.goto(path);
  return page;
}

/** The page of a training, watched, with what it loads beforehand there. */
export async function openWarm(context: BrowserContext, path: string): Promise<Page> {
  const page = await openAtOnce(context, path);
  await waitUntilWarm(page);
  return page;
}

/** @returns once the first pose is there. */
export async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start training' }).click();
  await page.waitForFunction(() => (window as WatchedWindow).watched.looks.some(({ hasPose }) => hasPose));
}

/** From the button to the first pose, in ms, each time in a page of its own whose browser has loaded everything before. */
export async function measureStarts(
  open: (context: BrowserContext, path: string) => Promise<Page>,
  context: BrowserContext,
  path: string,
  times: number,
): Promise<readonly number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const page = await open(context, path);
    await start(page);
    const { looks, pressedMs } = await readWatched(page);
    took.push((looks.find(({ hasPose }) => hasPose)?.foundMs ?? Number.NaN) - pressedMs);
    await page.close();
  }
  return took;
}
