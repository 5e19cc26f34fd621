import { expect } from 'vitest';
import { addExercise } from './parts/add-exercise.ts';
import { call, register } from './parts/call.ts';
import { chooseExercise } from './parts/choose-exercise.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

interface Listed {
  readonly id: number;
  readonly name: string;
}

async function idOf(address: string, name: string): Promise<number> {
  const token = await register(address, 'Ada Lovelace');
  const { excercises } = await call<{ excercises: Listed[] }>(address, '/exercises/list/', { token });
  return excercises.find((exercise) => exercise.name === name)?.id ?? -1;
}

journey(
  'a threshold that is moved changes the count at once; what it alters is told, saved, used, and taken back',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address);
    await signIn(page, owner.username, owner.password);
    await page.goto(`/admin/exercises/${await idOf(address, 'Squat')}/coaching`);

    const counted = page.getByTestId('counted');
    await expect.poll(() => counted.textContent(), { timeout: 60_000 }).toMatch(/^[1-9]\d* counted/);
    await page.getByRole('slider', { name: 'Far end beyond' }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => counted.textContent()).toMatch(/^0 counted/);
    await expect
      .poll(() => page.getByTestId('trial').textContent(), { timeout: 60_000 })
      .toMatch(/^This change alters [1-9]\d* counts? and \d+ faults? on \d+ recordings\.$/);

    await page.getByLabel('What you changed, and why').fill('Only what nobody can do');
    await page.getByRole('button', { name: 'Save and use' }).click();
    const versions = page.getByRole('region', { name: 'Versions' }).getByRole('listitem');
    await versions.filter({ hasText: 'Only what nobody can do' }).filter({ hasText: 'in use' }).waitFor();

    await versions
      .filter({ hasText: 'as it comes with Spotter' })
      .getByRole('button', { name: 'Use this version' })
      .click();
    await page.getByRole('button', { name: 'Use it' }).click();
    await versions.filter({ hasText: 'as it comes with Spotter' }).filter({ hasText: 'in use' }).waitFor();
    await expect.poll(() => counted.textContent()).toMatch(/^[1-9]\d* counted/);
  },
);

journey(
  'a broken specification is refused with its error at its line, in the form and in the JSON',
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address);
    await signIn(page, owner.username, owner.password);
    await page.goto(`/admin/exercises/${await idOf(address, 'Squat')}/coaching`);
    await page.getByRole('tab', { name: 'JSON' }).click();
    const json = page.getByLabel('Specification as JSON');
    const text = await json.inputValue();
    const line = text.split('\n').findIndex((one) => one.includes('"minimumRange"')) + 1;
    await json.fill(text.replace(/"minimumRange": [\d.]+/, '"minimumRange": 7'));
    await page.getByRole('button', { name: `Line ${line}, /counting/minimumRange` }).waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('tab', { name: 'Form' }).click();
    await page.getByText('1 to put right').waitFor();
  },
);

// The second example of docs/specifications.md.
journey(
  'a movement that Spotter does not know is coached as a demonstration suggests, and can be chosen once it is published',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address);
    await signIn(page, owner.username, owner.password);
    await addExercise(page, 'Hip lift with a pillow');
    await page.getByRole('link', { name: 'Coaching' }).click();
    await page.getByText('it is counted by what is repeated').waitFor();
    const shows = page.getByRole('region', { name: 'From a demonstration' });
    await shows.getByRole('combobox', { name: 'Demonstration' }).click();
    await page.getByRole('option', { name: /hansh_glute/ }).click();
    await shows.getByRole('button', { name: 'Suggest a specification' }).click();
    await shows
      .getByTestId('suggestion')
      .filter({ hasText: /94%.* 3 repetitions were shown, and it counts 3 of them/ })
      .waitFor();
    await shows.getByRole('button', { name: 'Take it into the draft' }).click();
    await expect.poll(() => page.getByTestId('counted').textContent()).toMatch(/^3 counted/);
    await page.getByRole('button', { name: 'Save and use' }).click();
    await page.getByText('Saved. The exercise is still a draft').waitFor();
    const token = await register(address, 'Ada Lovelace');
    const chosen = () => chooseExercise(address, token, 'hip lift with a pillow');
    expect(await chosen()).toMatchObject({ code: 'live.unknown_exercise' });
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('This exercise is a draft').waitFor({ state: 'hidden' });
    expect(await chosen()).toMatchObject({ type: 'status' });
  },
);
