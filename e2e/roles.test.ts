// Every screen with every role: it is shown, or says that it is not for the role; none loads for ever.
import { isAllowed, staffRoles } from '@spotter/contract/admin/permissions';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { chromiumPath } from './parts/find-chromium.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { serveDemo, type Demo } from './parts/serve-demo.ts';
import { fillSignIn } from './parts/sign-in.ts';

/** Its address, and the permission that it needs. */
const screens = [
  ['/live', 'sessions', 'list'],
  ['/users', 'users', 'list'],
  ['/users/5/show', 'users', 'show'],
  ['/users/5', 'users', 'edit'],
  ['/users/create', 'users', 'create'],
  ['/logins', 'logins', 'list'],
  ['/exercises', 'exercises', 'list'],
  ['/exercises/create', 'exercises', 'create'],
  ['/exercises/import', 'exercises', 'import'],
  ['/exercises/1/show', 'exercises', 'show'],
  ['/exercises/1', 'exercises', 'edit'],
  ['/exercises/1/pictures', 'exercises', 'edit'],
  ['/exercises/1/coaching', 'specifications', 'show'],
  ['/exercises/1/history', 'exercises', 'history'],
  ['/groups', 'groups', 'list'],
  ['/groups/create', 'groups', 'create'],
  ['/groups/1', 'groups', 'edit'],
  ['/workouts', 'workouts', 'list'],
  ['/workouts/workout-4-0/show', 'workouts', 'show'],
  ['/sessions', 'sessions', 'list'],
  ['/sessions/session-live-1/show', 'sessions', 'show'],
  ['/audit', 'audit', 'list'],
  ['/settings', 'settings', 'list'],
] as const;

const forNobody = 'Not for your role';

let demo: Demo;
beforeAll(async () => {
  if (chromiumPath !== undefined) demo = await serveDemo();
});
afterAll(() => (chromiumPath === undefined ? undefined : demo.close()));

const nothing = 'Nothing here';

/** Goes there from a screen that is none, and waits until something else is there and nothing loads any more. */
async function visit(page: Page, path: string): Promise<void> {
  const go = (to: string) =>
    page.evaluate((address) => {
      history.pushState({}, '', address);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    }, `/admin${to}`);
  await go('/nowhere');
  await page.getByText(nothing).waitFor();
  await go(path);
  await page.waitForFunction((gone) => {
    const main = document.querySelector('#main-content');
    const text = (main?.textContent ?? '').trim();
    const isBusy = main?.querySelector('[role=progressbar], .MuiSkeleton-root');
    return !isBusy && text !== '' && !text.includes(gone) && !text.startsWith('Loading');
  }, nothing);
}

journey.for(staffRoles)(
  'every screen is shown to an %s, or says that it is not theirs',
  { timeout: 240_000 },
  async (role) => {
    const page = await openPage(demo.address);
    await page.goto('/admin/login');
    await fillSignIn(page, `Demo ${role}`, 'demonstration');
    await page.getByRole('heading', { level: 1, name: /Overview|Exercises/ }).waitFor();
    for (const [path, resource, action] of screens) {
      await visit(page, path);
      const said = page.locator('#main-content').getByText(forNobody);
      await expect
        .poll(() => said.count(), { message: `${role}: ${path}`, timeout: 10_000 })
        .toBe(isAllowed(role, resource, action) ? 0 : 1);
    }
  },
);
