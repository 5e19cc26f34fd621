// Every list whose rows can be ticked: two are ticked and something is done with them, at every width.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { call, logIn, register } from './parts/call.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

const trained = 'train every day';
const names = ['Ada Lovelace', 'Grace Hopper'] as const;

/** Ticks two rows, and clicks what is done with them where it is to be seen, without a scroll. */
async function doWithTwo(page: Page, rows: readonly RegExp[], action: string): Promise<void> {
  for (const name of rows)
    await page.getByRole('checkbox', { name, checked: false, disabled: false }).first().click();
  const bar = page.getByRole('group', { name: '2 items selected' });
  const button = bar.getByRole('button', { name: action, exact: true });
  const isHit = await button.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(isHit, `${action} is to be seen`).toBe(true);
  await button.click();
}

async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: action }).click();
}

journey.for([390, 768, 1280, 1920])(
  'two rows of every list are ticked and something is done with them, %i wide',
  { timeout: 240_000 },
  async (width) => {
    const { address } = await startSpotter(withOwner);
    for (const name of names) {
      const token = await register(address, name);
      await call(address, '/stream/sessions/start/', { token });
    }
    const page = await openPage(address, { viewport: { width, height: 844 } });
    await signIn(page, owner.email, owner.password);

    await page.goto('/admin/live');
    await doWithTwo(page, [/^Select (?!all)/, /^Select (?!all)/], 'End');
    await confirm(page, 'End the sessions');
    await page.getByText('Ended 2 sessions.').waitFor();

    await page.goto('/admin/exercises');
    await doWithTwo(page, [/^Select Arnold press/, /^Select Bear crawl/], 'Make drafts');
    await expect.poll(() => page.getByText('draft', { exact: true }).count()).toBe(2);

    await logIn(address, { username: names[0], password: trained });
    await page.goto('/admin/users');
    await page.getByRole('link', { name: names[0] }).click();
    await doWithTwo(page, [/^Select #/, /^Select #/], 'End');
    await confirm(page, 'End the logins');
    await page.getByText('Ended 2 logins.').waitFor();

    for (const username of names) await logIn(address, { username, password: trained });
    await page.goto('/admin/logins');
    await doWithTwo(page, [/^Select #/, /^Select #/], 'End');
    await confirm(page, 'End the logins');
    await page.getByText('Ended 2 logins.').waitFor();

    await page.goto('/admin/users');
    await doWithTwo(page, [/^Select Ada/, /^Select Grace/], 'Deactivate');
    await confirm(page, 'Deactivate');
    await page.getByText('Deactivated 2 people.').waitFor();
    await expect(logIn(address, { username: names[0], password: trained })).rejects.toThrow(/answered 40/);
  },
);
