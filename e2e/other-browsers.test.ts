// What people who train do before they stand in front of a camera, in browsers other than Chromium.
import { describe, expect, test } from 'vitest';
import { firefoxPath } from './parts/find-firefox.ts';
import { missingWebkit } from './parts/find-webkit.ts';
import { openFirefox } from './parts/open-firefox.ts';
import { openWebkit } from './parts/open-webkit.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const browsers = [
  ['Firefox', firefoxPath !== undefined, openFirefox],
  ['WebKitGTK', missingWebkit.length === 0, openWebkit],
] as const;

describe.each(browsers)('in %s', (_name, isThere, open) => {
  const journey = test.skipIf(!isThere);

  journey('the demonstration counts by itself, and from its beginning to its end', async () => {
    const { address } = await startSpotter(withOwner);
    const page = await open(address);
    await page.goTo('/demo');
    const count = async () =>
      Number(
        await page.evaluate(
          'return document.querySelector("[role=status][aria-label=Repetitions]")?.textContent;',
        ),
      );
    await expect.poll(count, { timeout: 30_000 }).toBeGreaterThan(0);
    await page.press(/^Start training$/);
    await expect.poll(count, { timeout: 60_000 }).toBe(8);
    await page.waitFor('8 repetitions counted. Now it is your turn.');
  });

  journey('somebody makes an account, logs in, finds an exercise, and speaks Arabic', async () => {
    const { address } = await startSpotter(withOwner);
    const page = await open(address);
    const at = async (path: string) => {
      await expect.poll(() => page.evaluate('return location.pathname;')).toBe(path);
    };
    await page.goTo('/register');
    await page.type('Name', 'Ada Lovelace');
    await page.type('Email', 'ada@example.org');
    await page.type('Password', 'correct horse battery');
    await page.press(/^Register$/);
    await at('/login');
    await page.waitFor('Log in with it now.');
    await page.type('Password', 'correct horse battery');
    await page.press(/^Log in$/);
    await page.waitFor('Front squat');
    await page.type('Search', 'goblet');
    await page.press(/Goblet squat/);
    await page.waitFor('How it is done');
    await page.goTo('/account');
    await page.waitFor('ada@example.org');
    await page.choose('Language', 'ar');
    await page.waitFor('حسابك');
    expect(await page.evaluate('return document.documentElement.dir;')).toBe('rtl');
  });
});
