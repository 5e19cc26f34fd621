// Everything by the keyboard alone: what it reaches, where it is seen to be, and a training from the account to the end.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { counted, countOf } from './parts/open-training.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';
import { focusedPart, tabTo, walkByTab } from './parts/walk-by-tab.ts';

const person = { name: 'Kim Keys', email: 'kim@example.org', password: 'nothing but the keyboard' };

/** Waits for a screen, whose heading has the keyboard. */
async function atHeading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await expect.poll(() => focusedPart(page)).toContain(`heading "${name}"`);
}

async function logInByKeys(page: Page): Promise<void> {
  await page.goto('/register');
  await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor();
  await tabTo(page, 'Name');
  await page.keyboard.type(person.name);
  await tabTo(page, 'Email');
  await page.keyboard.type(person.email);
  await tabTo(page, 'Password');
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/login');
  await tabTo(page, 'Password');
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  await atHeading(page, 'Exercises');
}

journey.for([
  ['wide', 1280],
  ['phone', 390],
] as const)(
  'on every screen, %s, the Tab key reaches all there is to use, in its order, and shows where it is',
  { timeout: 360_000 },
  async ([, width]) => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { viewport: { width, height: 900 } });
    const wrong: string[] = [];
    async function walk(path: string): Promise<void> {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForFunction(() => !document.querySelector('[role=progressbar]'));
      await page.waitForLoadState('networkidle');
      wrong.push(...(await walkByTab(page)).map((what) => `${path}: ${what}`));
    }
    for (const path of ['/', '/demo', '/register', '/login', '/privacy', '/nowhere']) await walk(path);
    await logInByKeys(page);
    const forMembers = [
      '/exercises?group=Arms',
      '/exercises/1',
      '/account',
      '/train/1',
      '/train/auto',
      '/routines',
      '/routines/new',
      '/history',
    ];
    for (const path of forMembers) await walk(path);
    expect(wrong).toEqual([]);
  },
);

journey(
  'somebody without a mouse makes an account, finds an exercise, trains two sets and sees them in the history',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { film: await filmSquats(2_000) });
    await logInByKeys(page);
    await tabTo(page, 'Search');
    await page.keyboard.type('goblet');
    await page.getByText('One exercise').waitFor();
    await tabTo(page, 'Goblet squat quadriceps and gluteus maximus');
    await page.keyboard.press('Enter');
    await atHeading(page, 'Goblet squat');
    await tabTo(page, 'Start training');
    await page.keyboard.press('Enter');
    await page.getByText(/^Loaded, and kept/).waitFor();
    await tabTo(page, 'Start training');
    await page.keyboard.press('Enter');
    await atHeading(page, 'Goblet squat');
    await page.getByRole('button', { name: 'Begin now' }).waitFor();
    await page.keyboard.press('Space');
    await counted(page, 2);
    await page.keyboard.press('Space');
    await page.getByText('Paused', { exact: true }).waitFor();
    const first = Number(await countOf(page).textContent());
    await tabTo(page, 'Finish set');
    await page.keyboard.press('Enter');
    await atHeading(page, 'Rest');
    await tabTo(page, 'One fewer');
    await page.keyboard.press('Enter');
    await page.getByText(new RegExp(`^${first - 1} repetitions?$|^One repetition$`)).waitFor();
    await tabTo(page, 'Weight of this set and the next');
    await page.keyboard.type('12');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Rest' }).focus();
    await tabTo(page, 'Next set');
    await page.keyboard.press('Enter');
    await atHeading(page, 'Goblet squat');
    await counted(page, 1);
    await tabTo(page, 'End training');
    await page.keyboard.press('Enter');
    await atHeading(page, 'Well done');
    await page.getByText(/^Stored/).waitFor();
    await page.goto('/history');
    await page
      .getByRole('link', { name: /Goblet squat/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'Delete this workout …');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedPart(page)).toContain('Delete this workout …');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await atHeading(page, 'History');
  },
);
