// Every screen of the demonstration, at two widths, light and dark: no serious finding of axe, and a picture to look at.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { brokenWords } from './parts/broken-words.ts';
import { chromiumPath } from './parts/find-chromium.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { serveDemo, type Demo } from './parts/serve-demo.ts';
import { seriousFindings } from './parts/serious-findings.ts';
import { fillSignIn } from './parts/sign-in.ts';

const pictures = join(import.meta.dirname, '../.screenshots');
const widths = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Its picture, its address, and what it shows once it is whole, which the one before it does not show. */
const screens = [
  ['overview', '/admin', /Most trained exercises/],
  ['live', '/admin/live', /waits for its camera/],
  ['people', '/admin/users', /example\.org/],
  ['person', '/admin/users/5/show', /Log out everywhere/],
  ['person-edit', '/admin/users/5', /Full name/],
  ['person-add', '/admin/users/create', /They choose it themselves/],
  ['logins', '/admin/logins', /192\.0\.2\./],
  ['exercise-add', '/admin/exercises/create', /Where it comes from/],
  ['exercises', '/admin/exercises', /Bent-over row/],
  ['exercise', '/admin/exercises/1/show', /Place in its group/],
  ['exercise-edit', '/admin/exercises/1', /Where it comes from/],
  ['exercise-pictures', '/admin/exercises/1/pictures', /Add a picture/],
  ['exercise-coaching', '/admin/exercises/1/coaching', /Tried on 5 recordings/],
  ['exercise-history', '/admin/exercises/1/history', /Version 1/],
  ['import', '/admin/exercises/import', /Recognise it by itself/],
  ['groups', '/admin/groups', /3 exercises/],
  ['group-edit', '/admin/groups/1', /Save/],
  ['workouts', '/admin/workouts', /repetitions|min/],
  ['workout', '/admin/workouts/workout-4-0/show', /Most in the way|Best: number/],
  ['workout-held', '/admin/workouts/workout-1-0/show', /Set 1: Plank/],
  ['sessions', '/admin/sessions', /the client closed it|ended/],
  ['session', '/admin/sessions/session-live-1/show', /Camera came/],
  ['audit', '/admin/audit', /No changes are found/],
  ['settings', '/admin/settings', /Testing routes/],
  ['my-sign-in', '/admin/my-sign-in', /a stolen password is not enough/],
] as const;

let demo: Demo;
beforeAll(async () => {
  if (chromiumPath !== undefined) demo = await serveDemo();
});
afterAll(() => (chromiumPath === undefined ? undefined : demo.close()));

/** Goes there as a link would, without a new start of the page: the demonstration forgets with it. */
async function open(page: Page, path: string, shows: RegExp): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
  await page.locator('#main-content').getByText(shows).filter({ visible: true }).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[role=progressbar], .MuiSkeleton-root'));
}

journey.for(['wide', 'phone'] as const)(
  'every screen, %s, fits and has no serious finding in light and dark',
  { timeout: 480_000 },
  async (size) => {
    await mkdir(pictures, { recursive: true });
    const page = await openPage(demo.address, { viewport: widths[size] });
    const findings: string[] = [];

    async function lookIn(name: string, colorScheme: 'light' | 'dark', rules: RunOptions): Promise<void> {
      await page.emulateMedia({ colorScheme });
      const found = await seriousFindings(page, rules);
      findings.push(...found.map((finding) => `${name}, ${colorScheme}: ${finding}`));
      await page.screenshot({ path: join(pictures, `${name}-${size}-${colorScheme}.png`), fullPage: true });
    }
    /** Only colours differ between light and dark, so the rest is asked once. */
    async function look(name: string): Promise<void> {
      await lookIn(name, 'light', {});
      await lookIn(name, 'dark', { runOnly: ['color-contrast'] });
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      if (isWider) findings.push(`${name}: the page is wider than the screen`);
      const broken = await brokenWords(page);
      findings.push(...broken.map((word) => `${name}: ${word} goes on in the next line`));
    }

    await page.goto('/admin/login');
    await page.getByLabel('Name or email').waitFor();
    await look('sign-in');
    await fillSignIn(page, 'Demo owner', 'demonstration');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    for (const [name, path, shows] of screens) {
      await open(page, path, shows);
      await look(name);
    }
    await open(page, '/admin/users/7/show', /Log out everywhere/);
    await page.getByRole('button', { name: 'Delete …' }).click();
    await page.getByText('This cannot be taken back').waitFor();
    await look('person-delete');
    await page.getByRole('button', { name: 'Keep them' }).click();
    await open(page, '/admin/exercises/import', /Recognise it by itself/);
    await page
      .getByTestId('import-file')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('name') });
    await page.getByText('One row has an error').waitFor();
    await look('import-preview');
    await open(page, '/admin/exercises/1/coaching', /Tried on 5 recordings/);
    await page.getByRole('button', { name: 'Show it to the camera' }).click();
    await page.getByText('No camera was found').waitFor();
    await look('exercise-coaching-no-camera');
    await open(page, '/admin/my-sign-in', /a stolen password is not enough/);
    await page.getByRole('button', { name: 'Set up codes' }).click();
    await page.getByText('Then type the code that it shows.').waitFor();
    await look('my-sign-in-set-up');
    await page.getByLabel(/Code of your app/).fill('123456');
    await page.getByRole('button', { name: 'Turn codes on' }).click();
    await page.getByText('They are not shown again').waitFor();
    await look('my-sign-in-recovery-codes');
    expect(findings).toEqual([]);
  },
);
