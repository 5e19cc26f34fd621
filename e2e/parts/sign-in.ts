import type { Page } from 'playwright-core';

export async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.goto('/admin/login');
  await fillSignIn(page, name, password);
  await page.getByRole('heading', { level: 1, name: /Overview|Exercises/ }).waitFor();
}

export async function fillSignIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Name or email').fill(name);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
