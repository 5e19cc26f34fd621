// The web client installed, without a network, and in a new release.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { call, logIn } from './parts/call.ts';
import { chromiumFlags } from './parts/chromium-flags.ts';
import { openNetwork } from './parts/cut-network.ts';
import { filmSquats } from './parts/film-squats.ts';
import { chromiumPath } from './parts/find-chromium.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { seriousFindings } from './parts/serious-findings.ts';
import { serveRelease } from './parts/serve-release.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const pictures = join(import.meta.dirname, '../.screenshots');
const person = { username: 'Tara Trainee', email: 'tara@example.org', password: 'squats before a camera' };

interface Workouts {
  readonly workouts: readonly { readonly id: string; readonly reps: number }[];
}

/** Until the worker answers for the page. */
async function waitForWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const releaseOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['release']);

async function look(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  for (const [width, size] of [
    [390, 'phone'],
    [1280, 'wide'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFindings(page)).toEqual([]);
      await page.screenshot({ path: join(pictures, `offline-${name}-${size}-${colorScheme}.png`) });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

journey('Chromium has nothing to say against installing it', async () => {
  const { address } = await startSpotter(withOwner);
  const folder = await mkdtemp(join(tmpdir(), 'spotter-install-'));
  // Nothing is installed from a window that forgets everything.
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath ?? 'none',
    args: [...chromiumFlags],
  });
  onTestFinished(async () => {
    await context.close();
    await rm(folder, { recursive: true });
  });
  const page = await context.newPage();
  await page.goto(address);
  await waitForWorker(page);
  const devtools = await context.newCDPSession(page);
  const { errors, data = '{}' } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data)).toMatchObject({ name: 'Spotter', display: 'standalone' });
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  for (const { src } of (JSON.parse(data) as { icons: { src: string }[] }).icons) {
    const icon = await page.request.get(address + src);
    expect([src, icon.status(), icon.headers()['content-type']]).toEqual([
      src,
      200,
      expect.stringMatching(/^image\//),
    ]);
  }
});

journey(
  'without a network the catalogue, an exercise, the demonstration and a training work; the set arrives once, after a reload, with two tabs',
  { timeout: 240_000 },
  async () => {
    const { address: server } = await startSpotter(withOwner);
    const network = await openNetwork(server);
    const page = await openPage(network.address, { film: await filmSquats(3_000) });
    page.setDefaultTimeout(30_000);
    await call(server, '/api/auth/register/', { body: person });
    await page.goto('/exercises');
    await page.getByLabel('Name').fill(person.username);
    await page.getByLabel('Password', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await waitForWorker(page);
    await page
      .getByRole('link', { name: /^Squat/ })
      .first()
      .click();
    await page.getByText(/^Loaded, and kept/).waitFor();
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByText('Nothing trained yet').waitFor();
    await page.goto('/exercises/1');
    await page.getByText(/^Loaded, and kept/).waitFor();

    network.cut();
    await page.context().setOffline(true);
    await page.goto('/demo');
    // A process of Chromium that is new may not know that it has no network until it is told anew.
    await page.context().setOffline(false);
    await page.context().setOffline(true);
    await page.getByText('No connection to the server').waitFor();
    const count = page.getByRole('status', { name: 'Repetitions' });
    await page.getByRole('button', { name: 'Start training' }).click();
    await count.filter({ hasText: /^[1-9]$/ }).waitFor();
    await page.goto('/exercises');
    await page
      .getByRole('link', { name: /^Squat/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Squat' }).waitFor();
    await look(page, 'exercise');
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.waitForURL(/\/train\/1$/);
    await page.getByRole('button', { name: 'Start training' }).click();
    await page.getByRole('button', { name: 'Begin now' }).click();
    await count.filter({ hasText: /^[3-9]$/ }).waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: 'Finish set' }).click();
    const shown = Number((await page.getByText(/^\d+ repetitions$/).textContent())?.split(' ')[0]);
    await page.getByRole('button', { name: 'End training' }).click();
    await page.getByText('It waits on this device').waitFor();
    await look(page, 'after');

    await page.goto('/history');
    const waiting = page.getByRole('heading', { name: 'Waiting to be sent' });
    await waiting.waitFor();
    await page.getByText(`${shown} repetitions`).waitFor();
    expect(await page.getByRole('button', { name: 'Send now' }).isDisabled()).toBe(true);
    await look(page, 'history');
    await page.goto('/account');
    await page.getByText('This needs a connection to the server.').first().waitFor();
    await look(page, 'account');
    await page.goto('/history');
    await waiting.waitFor();
    const other = await page.context().newPage();
    await other.goto('/history');
    await other.getByRole('heading', { name: 'Waiting to be sent' }).waitFor();

    network.mend();
    await page.context().setOffline(false);
    // The network that is back sends it, too: the button may be gone before it is pressed.
    const sendNow = (tab: Page) =>
      tab
        .getByRole('button', { name: 'Send now' })
        .click({ timeout: 5_000 })
        .catch(() => undefined);
    await Promise.all([page, other].map(sendNow));
    for (const tab of [page, other]) {
      await tab.getByRole('heading', { name: 'Waiting to be sent' }).waitFor({ state: 'detached' });
      await tab.getByRole('link', { name: /Squat/ }).first().waitFor();
    }
    await page.reload();
    await page.getByRole('link', { name: /Squat/ }).first().waitFor();
    const { workouts } = await call<Workouts>(server, '/workouts/', { token: await logIn(server, person) });
    expect(workouts).toMatchObject([{ reps: shown }]);
    expect(workouts).toHaveLength(1);
  },
);

journey('a new release is offered, and loaded when somebody says so', async () => {
  const { address, publish } = await serveRelease();
  const page = await openPage(address);
  await page.goto('/demo');
  await waitForWorker(page);
  publish('second');
  await page.goto('/privacy');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByText('A new version is ready.').waitFor();
  expect(await releaseOf(page)).toBe('first');
  await look(page, 'release');
  await page.reload();
  expect(await releaseOf(page)).toBe('first');
  await page.getByRole('button', { name: 'Load it' }).click();
  await page.waitForFunction(() => document.documentElement.dataset['release'] === 'second');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('A new version is ready.').count()).toBe(0);
});

journey('a page whose release is gone offers to be loaded again', async () => {
  const { address, remove } = await serveRelease();
  // No worker keeps what is not all there.
  remove(/privacy-screen/);
  const page = await openPage(address);
  await page.goto('/demo');
  await page.getByRole('button', { name: 'Start training' }).waitFor();
  await page.getByRole('link', { name: 'Privacy' }).click();
  await page.getByRole('button', { name: 'Load again' }).waitFor();
  await page.getByText('A newer version may be there').waitFor();
});
