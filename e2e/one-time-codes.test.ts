import { expect } from 'vitest';
import { codeAt } from '../server/test/turn-codes-on.ts';
import { buildAppHere } from './parts/build-app-here.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { fillSignIn, signIn } from './parts/sign-in.ts';
import { owner } from './parts/start-spotter.ts';

journey('one-time codes are turned on, and sign in, as does a recovery code', async () => {
  const app = await buildAppHere();
  const page = await openPage(await app.listen(), { viewport: { width: 1280, height: 900 } });
  const overview = page.getByRole('heading', { level: 1, name: 'Overview' });
  const menu = page.getByRole('button', { name: `${owner.username}, your account` });
  async function signOut(): Promise<void> {
    await menu.click();
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
    await page.getByLabel('Name or email').waitFor();
  }

  await signIn(page, owner.email, owner.password);
  await menu.click();
  await page.getByRole('menuitem', { name: 'My sign-in' }).click();
  await page.getByRole('button', { name: 'Set up codes' }).click();
  await page.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent())?.replaceAll(' ', '');
  const code = page.getByLabel(/Code of your app/);
  await code.fill(codeAt(secret ?? '', app.clock.nowMs()));
  await code.press('Enter');
  const recoveryCodes = await page
    .getByRole('list', { name: 'Recovery codes' })
    .getByRole('listitem')
    .allTextContents();
  expect(recoveryCodes).toHaveLength(10);
  await signOut();

  app.clock.advance(30_000);
  await fillSignIn(page, owner.email, owner.password);
  await code.fill(codeAt(secret ?? '', app.clock.nowMs()));
  await code.press('Enter');
  await overview.waitFor();
  await signOut();

  await fillSignIn(page, owner.email, owner.password);
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  const recovery = page.getByLabel(/Recovery code/);
  await recovery.fill(recoveryCodes[0] ?? '');
  await recovery.press('Enter');
  await overview.waitFor();
  await page.goto('/admin/my-sign-in');
  await page.getByText('Recovery codes left: 9.').waitFor();
});
