import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildAppHere } from './parts/build-app-here.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { fillSignIn, signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

const idleMs = 31 * 60_000;

const slowMs = 30_000;

/** Whoever thinks about a password for half a minute; all that the page would do meanwhile is done. */
async function typeSlowly(page: Page, password: string): Promise<void> {
  const { href } = new URL(page.url());
  const field = page.getByLabel(/^Password/);
  await field.waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await field.fill(password.slice(0, 5));
  await page.clock.runFor(slowMs);
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
  expect(page.url()).toBe(href);
  await field.pressSequentially(password.slice(5));
  expect(asked.filter((path) => path.startsWith('/admin/api/'))).toEqual([]);
}

journey(
  'the pages of links stay for half a minute, ask nobody who is signed in, and are finished then',
  async () => {
    const { address, setUpPath = '' } = await startSpotter();
    const page = await openPage(address);
    await page.clock.install();
    await page.goto(setUpPath);
    await page.getByLabel('Your name').fill(owner.username);
    await page.getByLabel('Email').fill(owner.email);
    await typeSlowly(page, owner.password);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByText(`${owner.username} owns this installation`).waitFor();
    await signIn(page, owner.email, owner.password);
    await page.goto('/admin/users/create');
    await page.getByLabel('Full name').fill('Grace Hopper');
    await page.getByLabel('Email').fill('grace@example.org');
    await page.getByRole('button', { name: 'Save' }).click();
    const link = await page.getByLabel('Link', { exact: true }).inputValue();

    const theirs = await openPage(address);
    await theirs.clock.install();
    await theirs.goto(link);
    await typeSlowly(theirs, 'cobol for everybody');
    await theirs.getByRole('button', { name: 'Set the password' }).click();
    await theirs.getByText('Your password is set').waitFor();
  },
);

journey('the link of the first start makes the first owner, who then signs in and out', async () => {
  const { address, setUpPath = '' } = await startSpotter();
  const page = await openPage(address);
  await page.goto(setUpPath);
  await page.getByLabel('Your name').fill(owner.username);
  await page.getByLabel('Email').fill('nowhere');
  await page.getByLabel(/^Password/).fill(owner.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByText(/^Must be an email address/).waitFor();
  await page.getByLabel('Email').fill(owner.email);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByText(`${owner.username} owns this installation`).waitFor();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await fillSignIn(page, owner.email, owner.password);
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();

  await page.getByRole('button', { name: `${owner.username}, your account` }).click();
  await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await page.goto(setUpPath);
  await page.getByText('This link is not valid any more').waitFor();
});

journey('a wrong password is said so, and nothing is shown of what is behind', async () => {
  const { address } = await startSpotter(withOwner);
  const page = await openPage(address);
  await page.goto('/admin/users');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await fillSignIn(page, owner.email, 'not the password');
  await page.getByRole('alert').waitFor();
  expect(await page.getByText(owner.email).count()).toBe(0);
});

journey(
  'a sign-in that has expired asks for another one over the page, and goes on where it was',
  async () => {
    const app = await buildAppHere();
    const page = await openPage(await app.listen());
    await signIn(page, owner.email, owner.password);
    await page.getByRole('menuitem', { name: 'Logins' }).click();
    await page.getByRole('heading', { level: 1, name: 'Logins' }).waitFor();
    app.clock.advance(idleMs);
    await page.getByRole('menuitem', { name: 'People' }).click();
    await page.getByRole('dialog', { name: 'Your sign-in has ended' }).waitFor();
    await fillSignIn(page, owner.email, owner.password);
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await page.getByRole('link', { name: owner.username }).waitFor();
  },
);

journey('without an owner the sign-in page says how to make one', async () => {
  const { address } = await startSpotter();
  const page = await openPage(address);
  await page.goto('/admin');
  await page.getByText('There is no owner yet').waitFor();
  await page.getByText('npm run admin -- create').waitFor();
});
