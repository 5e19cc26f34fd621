import { expect } from 'vitest';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

journey(
  'a setting that an owner changes holds with the next request, and goes back to the environment',
  async () => {
    const { address } = await startSpotter(withOwner);
    const testingRoute = async () => (await fetch(`${address}/stream/sessions/active/`)).status;
    expect(await testingRoute()).toBe(200);
    const page = await openPage(address);
    await signIn(page, owner.email, owner.password);
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    const routes = page.getByRole('region', { name: 'Testing routes' });
    await routes.getByRole('switch', { name: 'Testing routes' }).uncheck();
    expect(await testingRoute()).toBe(200);
    await routes.getByRole('button', { name: 'Save' }).click();
    await routes.getByText(`Set here by ${owner.username}`).waitFor();
    expect(await testingRoute()).toBe(401);

    await routes.getByRole('button', { name: 'Back to the environment' }).click();
    await routes.getByText('From the environment').waitFor();
    expect(await testingRoute()).toBe(200);
  },
);

journey('a number that a setting cannot have is refused beside its field', async () => {
  const { address } = await startSpotter(withOwner);
  const page = await openPage(address);
  await signIn(page, owner.email, owner.password);
  await page.goto('/admin/settings');
  const card = page.getByRole('region', { name: 'Sessions of one person' });
  const field = card.getByRole('textbox');
  const save = card.getByRole('button', { name: 'Save' });
  await field.fill('4');
  expect(await save.isEnabled()).toBe(true);
  await field.fill('many');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await save.isDisabled()).toBe(true);
});
