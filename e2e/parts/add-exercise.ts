import type { Page } from 'playwright-core';

/** Adds an exercise through the form, as a draft; the page then shows it. */
export async function addExercise(page: Page, name: string): Promise<void> {
  await page.goto('/admin/exercises/create');
  await page.getByLabel('Name', { exact: false }).first().fill(name);
  await page.getByRole('combobox', { name: 'Group' }).click();
  await page.getByRole('option', { name: 'Legs' }).click();
  await page.getByLabel('Muscles').click();
  await page.getByRole('option', { name: 'quadriceps' }).first().click();
  await page.keyboard.press('Escape');
  await page.getByLabel('Instructions').fill('As it was shown.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
