// Somebody who has a keyboard alone does all that others do.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { byKeyboard, type Keyboard } from './parts/by-keyboard.ts';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { counted } from './parts/open-training.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const person = { name: 'Ada Lovelace', email: 'ada@example.org', password: 'correct horse battery' };

/** Of the page that has come up: the heading has the keyboard, so that what comes next is in the page. */
async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

async function fillIn(page: Page, keyboard: Keyboard, label: string, text: string): Promise<void> {
  await keyboard.goTo('textbox', label);
  await page.keyboard.type(text);
}

journey.for([
  ['wide', 1280],
  ['phone', 390],
] as const)(
  'by the keyboard alone somebody comes from the first page to a finished set of the demonstration, %s',
  { timeout: 240_000 },
  async ([, width]) => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { viewport: { width, height: 800 } });
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const keyboard = await byKeyboard(page);
    await page.keyboard.press('Tab');
    expect(await keyboard.stop()).toEqual({ role: 'link', name: 'Skip to the content' });
    await page.keyboard.press('Enter');
    await keyboard.goTo('button', 'Start training');
    await keyboard.press('link', 'Try it without an account');
    await expectHeading(page, 'A recorded set, coached now');

    await keyboard.press('button', 'Start training', 'Space');
    const count = page.getByRole('status', { name: 'Repetitions' });
    await count.filter({ hasText: /^[1-9]$/ }).waitFor();
    await keyboard.press('button', 'Pause');
    await page.keyboard.press('Enter');
    await page.getByText('8 repetitions counted. Now it is your turn.').waitFor({ timeout: 60_000 });
    await keyboard.press('link', 'Train yourself');
    await expectHeading(page, 'Log in');
    for (const path of ['/', '/demo', '/register', '/login', '/privacy', '/nowhere']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const names = (await keyboard.goAround()).map(({ name }) => name);
      expect(names[0], path).toBe('Skip to the content');
      expect(names, path).toEqual(expect.arrayContaining(['Exercises', 'Privacy', 'Language']));
    }
    keyboard.expectAllSeen();
  },
);

journey(
  'by the keyboard alone somebody registers, logs in, finds an exercise, trains it and sees it in the history',
  { timeout: 420_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, {
      film: await filmSquats(2_500),
      viewport: { width: 1280, height: 800 },
    });
    await page.goto('/register');
    await page.getByRole('heading', { level: 1, name: 'Make an account' }).waitFor();
    const keyboard = await byKeyboard(page);
    await fillIn(page, keyboard, 'Name', person.name);
    await fillIn(page, keyboard, 'Email', person.email);
    await fillIn(page, keyboard, 'Password', person.password);
    await page.keyboard.press('Enter');
    await expectHeading(page, 'Log in');
    await fillIn(page, keyboard, 'Password', person.password);
    await page.keyboard.press('Enter');
    await expectHeading(page, 'Exercises');

    await keyboard.goTo('searchbox', 'Search');
    await page.keyboard.type('goblet');
    expect(await page.getByLabel('Search').inputValue()).toBe('goblet');
    await keyboard.press('link', /^Goblet squat/);
    await expectHeading(page, 'Goblet squat');
    await keyboard.press('button', 'Start training');
    await page.waitForURL(/\/train\/\d+$/);
    await page.waitForFunction(() => window.crossOriginIsolated);
    await page.getByRole('heading', { level: 1, name: 'Train: Goblet squat' }).waitFor();

    const names = (await keyboard.goAround()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Back', 'Start training', 'Repetitions in a set', 'Say it aloud', 'Sounds']),
    );
    await keyboard.goTo('combobox', 'Repetitions in a set');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Repetitions in a set').inputValue()).toBe('5');
    await keyboard.goTo('switch', 'Sounds');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Sounds').isChecked()).toBe(false);
    await keyboard.goTo('button', 'Start training', 'Shift+Tab');
    await page.keyboard.press('Enter');

    await expectHeading(page, 'Goblet squat');
    await page.getByRole('button', { name: 'Begin now' }).waitFor({ timeout: 60_000 });
    // Without a way to the button: the space bar begins, and pauses.
    await page.keyboard.press('Space');
    await counted(page, 2);
    await page.keyboard.press('Space');
    await page.getByText('Paused').waitFor();
    await keyboard.press('button', 'Go on');
    await keyboard.goTo('button', 'One more');
    await page.keyboard.press('Space');
    await keyboard.goTo('button', 'Finish set', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectHeading(page, 'Rest');
    await fillIn(page, keyboard, 'Weight of this set and the next', '12');
    await keyboard.goTo('button', 'Next set', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectHeading(page, 'Goblet squat');
    await counted(page, 1);
    await keyboard.press('button', 'End training');
    await expectHeading(page, 'Well done');
    await page.getByText(/^Stored: \d+ repetitions\.$/).waitFor();

    await keyboard.press('link', 'To the exercises');
    await expectHeading(page, 'Exercises');
    await keyboard.goTo('link', 'History', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectHeading(page, 'History');
    await keyboard.press('link', /^Goblet squat/);
    await page.getByRole('region', { name: 'Set 2: Goblet squat' }).waitFor();
    for (const path of ['/exercises', '/exercises/1', '/routines', '/routines/new', '/history', '/account']) {
      // All of it: what comes late moves what is below it.
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForFunction(() => !document.querySelector('[role=progressbar]'));
      const around = await keyboard.goAround();
      expect(around[0]?.name, path).toBe('Skip to the content');
    }
    keyboard.expectAllSeen();
  },
);
