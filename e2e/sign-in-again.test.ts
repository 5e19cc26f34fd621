// A sign-in that ends while somebody works: they sign in over the page, and go on with what they typed.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildAppHere } from './parts/build-app-here.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { seriousFindings } from './parts/serious-findings.ts';
import { fillSignIn, signIn } from './parts/sign-in.ts';
import { owner } from './parts/start-spotter.ts';

const idleMs = 31 * 60_000;
const typed = 'Typed for a quarter of an hour.';
const vera = { name: 'Vera Editor', email: 'vera@example.org', password: 'an editor of things' };

async function openHere(viewport: { width: number; height: number }) {
  const app = await buildAppHere();
  const page = await openPage(await app.listen(), { viewport });
  await signIn(page, owner.email, owner.password);
  return { app, page };
}

async function signInOver(page: Page, name: string, password: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Your sign-in has ended' });
  await dialog.getByLabel('Name or email').fill(name);
  await dialog.getByLabel(/^Password/).fill(password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
}

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

journey.for(sizes)(
  'what was typed into an exercise is saved after a sign-in over it, $width wide',
  async (viewport) => {
    const { app, page } = await openHere(viewport);
    await page.goto('/admin/exercises/1');
    await page.getByLabel('Instructions').fill(typed);
    app.clock.advance(idleMs);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog', { name: 'Your sign-in has ended' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFindings(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByText('so nothing was sent').first().waitFor();
    expect(await page.getByLabel('Instructions').inputValue()).toBe(typed);
    await page.getByRole('button', { name: 'Save' }).click();
    await signInOver(page, owner.email, owner.password);
    await page.waitForURL(/\/exercises\/1\/show$/);
    await page.getByText(typed).waitFor();
  },
);

journey.for(sizes)(
  'a setting and an import go on after a sign-in over them, $width wide',
  async (viewport) => {
    const { app, page } = await openHere(viewport);
    await page.goto('/admin/settings');
    const setting = page.getByRole('region', { name: 'Testing routes' });
    await setting.getByRole('switch', { name: 'Testing routes' }).uncheck();
    app.clock.advance(idleMs);
    await setting.getByRole('button', { name: 'Save' }).click();
    await signInOver(page, owner.email, owner.password);
    await setting.getByText(`Set here by ${owner.username}`).waitFor();

    await page.goto('/admin/exercises/import');
    const buffer = Buffer.from('name,group_name,instructions,muscles\nToe yoga,Legs,Lift.,soleus\n');
    await page.getByTestId('import-file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
    const button = page.getByRole('button', { name: 'Import one exercise' });
    await button.waitFor();
    app.clock.advance(idleMs);
    await button.click();
    await signInOver(page, owner.email, owner.password);
    await page.getByText('Added 1, changed 0').waitFor();
  },
);

journey('what was changed in coaching is kept after a sign-in over it', async () => {
  const { app, page } = await openHere({ width: 1280, height: 900 });
  await page.goto('/admin/exercises/1/coaching');
  await page.getByRole('tab', { name: 'JSON' }).click();
  const json = page.getByLabel('Specification as JSON');
  const text = await json.inputValue();
  await json.fill(text.replace(/"minimumRange": [\d.]+/, '"minimumRange": 0.97'));
  await page.getByLabel('What you changed, and why').fill('Deeper, for our members');
  app.clock.advance(idleMs);
  // The page tries drafts by itself, so the question may be there already, with all behind it hidden.
  const save = page.getByRole('button', { name: 'Save', exact: true, includeHidden: true });
  await save.dispatchEvent('click');
  await signInOver(page, owner.email, owner.password);
  const versions = page.getByRole('region', { name: 'Versions' }).getByRole('listitem');
  await versions.filter({ hasText: 'Deeper, for our members' }).waitFor();
});

journey(
  'what one began is sent in the name of another only where they say so, and a reload offers it again',
  async () => {
    const { app, page } = await openHere({ width: 1280, height: 900 });
    await page.goto('/admin/users/create');
    await page.getByLabel('Full name').fill(vera.name);
    await page.getByLabel('Email').fill(vera.email);
    await page.getByLabel('Role').click();
    await page.getByRole('option', { name: /^Editor/ }).click();
    await page.getByLabel('I set one now').check();
    await page.getByLabel(/^Password/).fill(vera.password);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: vera.name }).waitFor();

    await page.goto('/admin/exercises/1');
    await page.getByLabel('Instructions').fill(typed);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Take it up again' }).click();
    expect(await page.getByLabel('Instructions').inputValue()).toBe(typed);
    app.clock.advance(idleMs);
    await page.getByRole('button', { name: 'Save' }).click();
    await signInOver(page, vera.email, vera.password);
    const question = page.getByRole('dialog', { name: `${vera.name} is signed in now` });
    await question.waitFor();
    await question.getByRole('button', { name: 'Leave it' }).click();
    await page.getByText('Nothing was changed.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(typed).waitFor();
  },
);

journey.for(sizes)(
  'a draft of coaching outlives a reload, a closed tab and a sign-in that ended, $width wide',
  async (viewport) => {
    const { app, page } = await openHere(viewport);
    const path = '/admin/exercises/1/coaching';
    const change = async (tab: Page) => {
      await tab.goto(path);
      await tab.getByRole('tab', { name: 'JSON' }).click();
      const json = tab.getByLabel('Specification as JSON');
      const text = await json.inputValue();
      await json.fill(text.replace(/"minimumRange": [\d.]+/, '"minimumRange": 0.97'));
      await tab.getByLabel('What you changed, and why').fill('Deeper, for our members');
    };
    const takeUp = async (tab: Page) => {
      await tab.getByRole('button', { name: 'Take it up again' }).click();
      expect(await tab.getByLabel('What you changed, and why').inputValue()).toBe('Deeper, for our members');
    };
    await change(page);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await takeUp(page);

    const other = await page.context().newPage();
    await page.close();
    await other.goto(path);
    await takeUp(other);

    app.clock.advance(idleMs);
    other.once('dialog', (dialog) => void dialog.accept());
    await other.goto('/admin/login');
    await fillSignIn(other, owner.email, owner.password);
    await other.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await other.goto(path);
    await takeUp(other);
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    const versions = other.getByRole('region', { name: 'Versions' }).getByRole('listitem');
    await versions.filter({ hasText: 'Deeper, for our members' }).waitFor();
    await other.reload();
    await versions.filter({ hasText: 'Deeper, for our members' }).waitFor();
    expect(await other.getByRole('button', { name: 'Take it up again' }).count()).toBe(0);
  },
);
