// A network that is slow, or breaks off before the page is there: what is to be read meanwhile.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { call } from './parts/call.ts';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { counted, openTraining } from './parts/open-training.ts';
import { slowDown } from './parts/slow-down.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const person = { username: 'Lena Langsam', email: 'lena@example.org', password: 'alles braucht Zeit' };

/** Notes whenever a page shows nothing, or says in another language than German that it loads. @returns reads it */
async function watchBlank(page: Page): Promise<() => readonly string[]> {
  const blank: string[] = [];
  await page.exposeFunction('noteBlank', (what: string) => blank.push(what));
  await page.addInitScript(() => {
    const { noteBlank } = window as typeof window & { noteBlank: (what: string) => void };
    let sinceMs: number | null = null;
    let drawings = 0;
    const look = (): void => {
      requestAnimationFrame(look);
      // The page itself is still on its way.
      if (document.readyState === 'loading') return;
      const place = document.querySelector('main') ?? document.body;
      const text = place.textContent.trim();
      const waits = place.querySelector('[role=progressbar]')?.parentElement?.textContent.trim() ?? 'Lädt';
      const wrong = text === '' ? 'nothing' : waits.startsWith('Lädt') ? '' : waits;
      if (wrong !== '') {
        sinceMs ??= performance.now();
        drawings += 1;
        return;
      }
      const forMs = sinceMs === null ? 0 : Math.round(performance.now() - sinceMs);
      // A way that leads on, as to the login, blinks: for longer where the machine is busy, and no more often.
      if (forMs >= 100 && drawings > 3)
        noteBlank(`${location.pathname}: blank or foreign for ${forMs} ms before "${text.slice(0, 30)}"`);
      [sinceMs, drawings] = [null, 0];
    };
    requestAnimationFrame(look);
  });
  return () => blank;
}

/** Nothing is kept beside the page, and fetched while it waits. */
async function withoutWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new Error('none here'));
  });
}

/** What comes with time comes now; what turns without end goes on. */
function endWaits(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}

journey('a page whose script never comes says what to do, in every language', async () => {
  const { address } = await startSpotter(withOwner);
  const page = await openPage(address);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/demo');
  await page.getByText('Cargando …').waitFor();
  const late = page.getByText('lade die Seite neu');
  expect(await late.isVisible()).toBe(false);
  await endWaits(page);
  await late.waitFor();
});

journey(
  'with a slow network no page is ever blank: it says that it loads, in the language of whoever waits',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    await call(address, '/api/auth/register/', { body: person });
    const page = await openPage(address, { locale: 'de-DE' });
    await withoutWorker(page);
    const blank = await watchBlank(page);
    await slowDown(page, { kilobitsPerSecond: 800, latencyMs: 400 });
    await page.goto('/');
    await page.getByText('Lädt …').filter({ visible: true }).first().waitFor();
    await page.getByRole('heading', { level: 1, name: 'Trainiere vor deiner Kamera' }).waitFor();
    await page.getByRole('link', { name: 'Ohne Konto ausprobieren' }).click();
    await page.getByRole('button', { name: 'Training starten' }).waitFor();
    await page.goto('/exercises');
    await page.getByLabel('Name').fill(person.username);
    await page.getByLabel('Passwort', { exact: true }).fill(person.password);
    await page.keyboard.press('Enter');
    await page.getByText('Lädt …').filter({ visible: true }).first().waitFor();
    await page
      .getByRole('link', { name: /^Kniebeuge/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Kniebeuge', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Verlauf' }).click();
    await page.getByText('Lädt …').filter({ visible: true }).first().waitFor();
    await page.getByRole('heading', { level: 2, name: 'Noch nichts trainiert' }).waitFor();
    expect(blank()).toEqual([]);
  },
);

journey('a part of the page that never comes is not waited for without a word of what to do', async () => {
  const { address } = await startSpotter(withOwner);
  const page = await openPage(address, { locale: 'de-DE' });
  await withoutWorker(page);
  await page.route('**/assets/privacy-screen*.js', () => undefined);
  await page.goto('/privacy');
  await page.getByRole('progressbar', { name: 'Lädt …' }).waitFor();
  const late = page.getByText('lade die Seite neu').filter({ visible: true });
  expect(await late.count()).toBe(0);
  await endWaits(page);
  await late.waitFor();
});

journey(
  'with a slow network what finds poses says how large it is and how much of it has come, and the training begins once all has',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { film: await filmSquats(2_500) });
    await withoutWorker(page);
    await openTraining(page, address);
    const start = page.getByRole('button', { name: 'Start training' });
    await page.getByText(/^Loaded, and kept: 7\.\d MB/).waitFor();
    // Nothing of it is kept: it is all to be loaded again.
    const devtools = await slowDown(page, { kilobitsPerSecond: 2_400, latencyMs: 300 });
    await devtools.send('Network.clearBrowserCache');
    await page.reload();
    const shareIn = async (text: RegExp) =>
      Number(text.exec(await page.locator('main').innerText())?.groups?.['share'] ?? 0);
    const before = /Once, 7\.\d MB are loaded for finding poses: (?<share>\d{1,3})% have come/;
    await page.getByText(before).waitFor({ timeout: 60_000 });
    await expect.poll(() => shareIn(before)).toBeGreaterThan(0);
    const first = await shareIn(before);
    await expect.poll(() => shareIn(before)).toBeGreaterThan(first);
    await start.click();
    const after = /(?<share>\d{1,3})% of 7\.\d MB have come/;
    await expect.poll(() => shareIn(after)).toBeGreaterThan(first);
    await page.getByRole('button', { name: 'Begin now' }).click({ timeout: 60_000 });
    await counted(page, 1);
  },
);
