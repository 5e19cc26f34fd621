import { expect } from 'vitest';
import { call, register } from './parts/call.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly instructions: string;
  readonly targeted_muscles: string;
  readonly groupName: string;
}

async function listed(address: string, token: string, name: string): Promise<Listed | undefined> {
  const { excercises } = await call<{ excercises: Listed[] }>(address, '/exercises/list/', { token });
  return excercises.find((exercise) => exercise.name === name);
}

journey('an exercise that staff publish is in the list of clients at once', async () => {
  const { address } = await startSpotter(withOwner);
  const token = await register(address, 'Ada Lovelace');
  const page = await openPage(address);
  await signIn(page, owner.email, owner.password);
  await page.goto('/admin/exercises/create');
  await page.getByLabel('Name', { exact: false }).first().fill('Wall angel');
  await page.getByRole('combobox', { name: 'Group' }).click();
  await page.getByRole('option', { name: 'Back' }).click();
  await page.getByLabel('Muscles').click();
  await page.getByRole('option', { name: 'trapezius' }).first().click();
  await page.keyboard.press('Escape');
  await page.getByLabel('Instructions').fill('Slide your arms up the wall and down again.');
  await page.getByLabel('Published').check();
  expect(await listed(address, token, 'Wall angel')).toBeUndefined();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Wall angel' }).waitFor();
  expect(await listed(address, token, 'Wall angel')).toMatchObject({
    groupName: 'Back',
    instructions: 'Slide your arms up the wall and down again.',
  });
});

journey('an earlier version is restored, and clients get it', async () => {
  const { address } = await startSpotter(withOwner);
  const token = await register(address, 'Ada Lovelace');
  const before = await listed(address, token, 'Squat');
  const page = await openPage(address);
  await signIn(page, owner.email, owner.password);
  await page.goto(`/admin/exercises/${String(before?.id)}`);
  await page.getByLabel('Instructions').fill('Just sit down.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Just sit down.').waitFor();
  expect((await listed(address, token, 'Squat'))?.instructions).toBe('Just sit down.');

  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Compare with now' }).click();
  await page.getByText('After: Just sit down.').waitFor();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await page.getByText(/as it is in version|as it was in version/).waitFor();
  expect(await listed(address, token, 'Squat')).toEqual(before);
});

journey(
  'a file with errors says which rows are wrong and imports nothing; put right, it imports',
  async () => {
    const { address } = await startSpotter(withOwner);
    const token = await register(address, 'Ada Lovelace');
    const page = await openPage(address);
    await signIn(page, owner.email, owner.password);
    await page.goto('/admin/exercises/import');
    const file = (muscle: string) => ({
      name: 'exercises.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify([
          {
            name: 'Hip airplane',
            category: 'strength',
            primaryMuscles: ['glutes'],
            secondaryMuscles: [],
            instructions: ['Turn on one leg.'],
            images: [],
            id: 'Hip_airplane',
          },
          {
            name: 'Toe yoga',
            category: 'strength',
            primaryMuscles: [muscle],
            secondaryMuscles: [],
            instructions: ['Lift each toe.'],
            images: [],
            id: 'Toe_yoga',
          },
        ]),
      ),
    });
    await page.getByTestId('import-file').setInputFiles(file('elbow of the ear'));
    await page.getByText('One row has an error').waitFor();
    await page
      .getByRole('row', { name: /Toe yoga/ })
      .getByText('error')
      .waitFor();
    expect(await page.getByRole('button', { name: /^Import/ }).isDisabled()).toBe(true);
    expect(await listed(address, token, 'Hip airplane')).toBeUndefined();

    await page.getByRole('button', { name: 'Choose another file' }).click();
    await page.getByTestId('import-file').setInputFiles(file('calves'));
    await page.getByRole('button', { name: 'Import 2 exercises' }).click();
    await page.getByText('Added 2, changed 0').waitFor();
  },
);

journey('a file of elsewhere changes what is published only where its change is accepted', async () => {
  const { address } = await startSpotter(withOwner);
  const token = await register(address, 'Ada Lovelace');
  const page = await openPage(address);
  await signIn(page, owner.email, owner.password);
  await page.goto('/admin/exercises/import');
  const exercises = ['Squat', 'Push-up'].map((name) => ({
    name,
    primaryMuscles: ['quadriceps'],
    secondaryMuscles: [],
    instructions: ['Somebody else wrote this.'],
  }));
  const buffer = Buffer.from(JSON.stringify(exercises));
  await page
    .getByTestId('import-file')
    .setInputFiles({ name: 'exercises.json', mimeType: 'application/json', buffer });
  await page.getByText('2 rows would change what is here already').waitFor();
  const before = await listed(address, token, 'Squat');
  await page.getByLabel('Accept the change of Push-up').check();
  await page.getByRole('button', { name: 'Import one exercise' }).click();
  await page.getByText('changed 1').waitFor();
  expect((await listed(address, token, 'Push-up'))?.instructions).toBe('Somebody else wrote this.');
  expect(await listed(address, token, 'Squat')).toEqual(before);
});

journey('unsaved work is not left without being asked', async () => {
  const { address } = await startSpotter(withOwner);
  const page = await openPage(address);
  await signIn(page, owner.email, owner.password);
  await page.goto('/admin/groups/create');
  await page.getByLabel('Name').fill('Neck');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('menuitem', { name: 'Exercises' }).click();
  await expect.poll(() => asked).toEqual([expect.stringContaining('not saved')]);
  expect(await page.getByLabel('Name').inputValue()).toBe('Neck');
});
