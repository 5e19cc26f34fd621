import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { call, logIn } from './call.ts';

const person = { username: 'Tara Trainee', email: 'tara@example.org', password: 'squats before a camera' };

interface Workouts {
  readonly workouts: readonly { readonly id: string; readonly reps: number }[];
}

/** Opens the page of a training with a new account, logged in. @param id of the exercise, or `auto` */
export async function openTraining(page: Page, address: string, id = '1'): Promise<void> {
  page.setDefaultTimeout(30_000);
  await call(address, '/api/auth/register/', { body: person });
  await page.goto(`/train/${id}`);
  await page.getByLabel('Name').fill(person.username);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** What the server has stored of each workout, the newest first. */
export async function expectStored(
  address: string,
  workouts: readonly object[],
  { withinMs = 10_000 } = {},
): Promise<void> {
  const token = await logIn(address, person);
  const stored = () => call<Workouts>(address, '/workouts/', { token });
  await expect.poll(async () => (await stored()).workouts, { timeout: withinMs }).toMatchObject(workouts);
}

/** The live count, as tests and assistive tools find it. */
export const countOf = (page: Page, name = 'Repetitions') => page.getByRole('status', { name });

/** Waits until so many were counted, or more. */
export async function counted(page: Page, least: number, name?: string): Promise<number> {
  const count = countOf(page, name);
  await expect
    .poll(async () => Number(await count.textContent()), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(least);
  return Number(await count.textContent());
}
