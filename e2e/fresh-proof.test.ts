import { expect } from 'vitest';
import { buildAppHere } from './parts/build-app-here.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { seriousFindings } from './parts/serious-findings.ts';
import { signIn } from './parts/sign-in.ts';
import { owner } from './parts/start-spotter.ts';

journey.for([
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
])(
  'a change that needs a fresh proof asks for the password, by keyboard alone, $width wide',
  async (viewport) => {
    const app = await buildAppHere();
    const page = await openPage(await app.listen(), { viewport });
    await signIn(page, owner.email, owner.password);
    await page.goto('/admin/settings');
    const routes = page.getByRole('region', { name: 'Testing routes' });
    await routes.getByRole('switch', { name: 'Testing routes' }).uncheck();
    app.clock.advance(10 * 60_000);
    await routes.getByRole('button', { name: 'Save' }).press('Enter');

    const dialog = page.getByRole('dialog', { name: 'Your password once more' });
    await dialog.waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFindings(page, {})).toEqual([]);
    }
    await page.keyboard.type('a wrong one');
    await page.keyboard.press('Enter');
    await dialog.getByText('Is not right.').waitFor();
    await dialog.getByLabel(/^Password/).fill(owner.password);
    await page.keyboard.press('Enter');
    await routes.getByText(`Set here by ${owner.username}`).waitFor();
    expect(await dialog.isVisible()).toBe(false);
  },
);
