// What people who train do in the web client, before they stand in front of a camera.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { seriousFindings } from './parts/serious-findings.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const pictures = join(import.meta.dirname, '../.screenshots');
const person = { name: 'Ada Lovelace', email: 'ada@example.org', password: 'correct horse battery' };

async function registerAndLogIn(page: Page): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('Name').fill(person.name);
  await page.getByLabel('Email').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  await page.getByRole('button', { name: 'Register' }).click();
  await page.waitForURL('**/login');
  await page.getByLabel('Password').fill(person.password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor();
}

journey(
  'the demonstration counts within ten seconds of opening, without an account or a camera',
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { reducedMotion: 'no-preference' });
    await page.goto('/demo');
    const count = page.getByRole('status', { name: 'Repetitions' });
    await expect.poll(async () => Number(await count.textContent()), { timeout: 10_000 }).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.getByText('Slow down: lower it under control.').waitFor();
    await expect.poll(async () => Number(await count.textContent()), { timeout: 40_000 }).toBe(8);
    await page.getByText('8 repetitions counted. Now it is your turn.').waitFor();
  },
);

journey(
  'somebody makes an account, logs in, finds an exercise, stays logged in, and speaks Arabic',
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address);
    await registerAndLogIn(page);
    await page.getByLabel('Search').fill('goblet');
    await page.getByRole('link', { name: /Goblet squat/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Goblet squat' }).waitFor();
    await page.getByRole('img', { name: /where the camera may stand/ }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.waitForURL(/\/train\/\d+$/);
    // Loaded anew: threads share memory only there.
    await page.waitForFunction(() => window.crossOriginIsolated);
    await page.goto('/account');
    await page.getByLabel('Language').selectOption('ar');
    await page.getByRole('heading', { level: 1, name: 'حسابك' }).waitFor();
    const other = await page.context().newPage();
    await other.goto('/exercises');
    await other.getByRole('link', { name: 'الحساب' }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    // A language is one of the browser: the tab that was there before speaks it, too.
    await other.getByLabel('اللغة').selectOption('de');
    await page.getByRole('heading', { level: 1, name: 'Dein Konto' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    await page.getByLabel('Sprache').selectOption('ar');
    await other.getByRole('link', { name: 'الحساب' }).first().waitFor();
    await page.getByRole('button', { name: 'خروج', exact: true }).click();
    await page.getByText('لقد خرجت.').waitFor();
    // Whoever comes after them sees nothing of theirs in any tab.
    await other.waitForURL(/\/login\?/);
  },
);

const open = ['/', '/demo', '/register', '/login', '/privacy', '/nowhere'];
const forMembers = [
  '/exercises',
  '/exercises/1',
  '/account',
  '/train/1',
  '/train/99999',
  '/routines',
  '/routines/new',
  '/history',
];

journey.for([
  ['wide', 1280],
  ['phone', 390],
] as const)(
  'every screen of the web client, %s, fits and has no serious finding in light and dark',
  { timeout: 360_000 },
  async ([size, width]) => {
    await mkdir(pictures, { recursive: true });
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { viewport: { width, height: 900 } });
    const findings: string[] = [];
    async function look(path: string): Promise<void> {
      await page.goto(path);
      await page
        .getByRole('heading', { level: 1 })
        .waitFor()
        .catch(async (error: unknown) => {
          const shown = await page.locator('body').innerText();
          throw new Error(`${path} shows no heading, but: ${shown}`, { cause: error });
        });
      await page.waitForFunction(() => !document.querySelector('[role=progressbar]'));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await seriousFindings(page);
        findings.push(...found.map((finding) => `${path}, ${colorScheme}: ${finding}`));
        const name = `web${path.replaceAll('/', '-')}-${size}-${colorScheme}.png`;
        await page.screenshot({ path: join(pictures, name), fullPage: true });
      }
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      if (isWider) findings.push(`${path}: the page is wider than the screen`);
    }
    for (const path of open) await look(path);
    await registerAndLogIn(page);
    for (const path of forMembers) await look(path);
    expect(findings).toEqual([]);
  },
);
