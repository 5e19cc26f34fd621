import { expect } from 'vitest';
import { buildAppHere } from './parts/build-app-here.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { fillSignIn, signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

const idleMs = 31 * 60_000;

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

journey('a sign-in that has expired asks for another one and leads back to where it was', async () => {
  const app = await buildAppHere();
  const page = await openPage(await app.listen());
  await signIn(page, owner.email, owner.password);
  await page.getByRole('menuitem', { name: 'Logins' }).click();
  await page.getByRole('heading', { level: 1, name: 'Logins' }).waitFor();
  app.clock.advance(idleMs);
  await page.getByRole('menuitem', { name: 'People' }).click();
  await page.getByText('Your sign-in has ended').waitFor();
  await fillSignIn(page, owner.email, owner.password);
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
});
