import { expect } from 'vitest';
import { call, logIn } from './parts/call.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

const grace = { username: 'Grace Hopper', email: 'grace@example.org', password: 'cobol for everybody' };

journey(
  'an account that staff add, with an error put right beside its field, can log in to the interface',
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address);
    await signIn(page, owner.email, owner.password);
    await page.getByRole('menuitem', { name: 'People' }).click();
    await page.getByRole('link', { name: 'Create' }).click();
    await page.getByLabel('Full name').fill(grace.username);
    await page.getByLabel('Email').fill(owner.email);
    await page.getByLabel('I set one now').check();
    await page.getByLabel(/^Password/).fill(grace.password);
    await page.getByRole('button', { name: 'Save' }).click();
    const email = page.getByLabel('Email');
    await page.getByText('Is taken.', { exact: true }).waitFor();
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    await email.fill(grace.email);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: grace.username }).waitFor();
    const token = await logIn(address, grace);
    expect(await call(address, '/api/account/', { token })).toMatchObject({
      username: grace.username,
      role: 'member',
    });
  },
);

journey('an account by set-up link logs in with the password that its person chose', async () => {
  const { address } = await startSpotter(withOwner);
  const page = await openPage(address);
  await signIn(page, owner.email, owner.password);
  await page.goto('/admin/users/create');
  await page.getByLabel('Full name').fill(grace.username);
  await page.getByLabel('Email').fill(grace.email);
  await page.getByRole('button', { name: 'Save' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();

  const theirs = await openPage(address);
  await theirs.goto(link);
  await theirs.getByText(`For the account of ${grace.username}`).waitFor();
  await theirs.getByLabel(/^Password/).fill(grace.password);
  await theirs.getByRole('button', { name: 'Set the password' }).click();
  await theirs.getByText('Your password is set').waitFor();
  expect(await logIn(address, grace)).toMatch(/^ey/);
});

journey('deleting a person says what goes, and then they are gone', async () => {
  const { address } = await startSpotter(withOwner);
  await call(address, '/api/auth/register/', { body: grace });
  await logIn(address, grace);
  const page = await openPage(address);
  await signIn(page, owner.email, owner.password);
  await page.goto('/admin/users');
  await page.getByRole('link', { name: grace.username }).click();
  await page.getByRole('button', { name: 'Delete …' }).click();
  await page.getByText('The account goes, and with it 1 login').waitFor();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText(`${grace.username} is deleted.`).waitFor();
  await expect(logIn(address, grace)).rejects.toThrow(/answered 401/);
});

journey('a viewer sees people and is offered nothing that a viewer may not do', async () => {
  const { address } = await startSpotter(withOwner);
  const page = await openPage(address);
  await signIn(page, owner.email, owner.password);
  await page.goto('/admin/users/create');
  await page.getByLabel('Full name').fill(grace.username);
  await page.getByLabel('Email').fill(grace.email);
  await page.getByLabel('Role').click();
  await page.getByRole('option', { name: /^Viewer/ }).click();
  await page.getByLabel('I set one now').check();
  await page.getByLabel(/^Password/).fill(grace.password);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: grace.username }).waitFor();

  const theirs = await openPage(address);
  await signIn(theirs, grace.email, grace.password);
  await theirs.getByRole('menuitem', { name: 'People' }).click();
  await theirs.getByRole('link', { name: owner.username }).click();
  await theirs.getByRole('heading', { level: 1, name: owner.username }).waitFor();
  await theirs.getByText(owner.email).waitFor();
  for (const name of ['Delete …', 'Deactivate', 'Log out everywhere', 'Edit', 'Create', 'Save']) {
    expect(await theirs.getByRole('button', { name }).count(), name).toBe(0);
    expect(await theirs.getByRole('link', { name }).count(), name).toBe(0);
  }
  await theirs.goto('/admin/users/1');
  await theirs.getByText('Not for your role').waitFor();
});
