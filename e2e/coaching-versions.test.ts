import { expect } from 'vitest';
import { call, register } from './parts/call.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner } from './parts/start-spotter.ts';
import { bundledSquat, editedSquat, withEditedSquat } from './parts/with-edited-squat.ts';

interface Coached {
  readonly counting: { readonly minimumPeak: number };
}

async function openCoaching(address: string, exerciseId: number) {
  const page = await openPage(address);
  await signIn(page, owner.username, owner.password);
  await page.goto(`/admin/exercises/${exerciseId}/coaching`);
  const versions = page.getByRole('region', { name: 'Versions' }).getByRole('listitem');
  await versions.filter({ hasText: 'Deeper, for our members' }).filter({ hasText: 'in use' }).waitFor();
  return { page, versions };
}

journey(
  'the bundled version of an edited exercise is restored with one press, and clients get it',
  async () => {
    const { address, exerciseId } = await withEditedSquat('this release');
    const token = await register(address, 'Ada Lovelace');
    const coached = () =>
      call<Coached>(address, `/exercises/exercise/${exerciseId}/specification/`, { token });
    expect((await coached()).counting.minimumPeak).toBe(editedSquat.counting.minimumPeak);

    const { page, versions } = await openCoaching(address, exerciseId);
    await page.getByText('How well it counts').waitFor();
    expect(await page.getByText('A newer release coaches it otherwise').count()).toBe(0);
    const asItComes = versions.filter({ hasText: 'as it comes with Spotter' });
    await asItComes.getByRole('button', { name: 'Compare with the draft' }).click();
    await asItComes
      .getByRole('row', { name: `counting › minimum peak ${bundledSquat.counting.minimumPeak} 0.87` })
      .waitFor();
    await asItComes.getByRole('button', { name: 'Use this version' }).click();
    await page.getByRole('button', { name: 'Use it' }).click();
    await asItComes.filter({ hasText: 'in use' }).waitFor();
    expect((await coached()).counting).toEqual(bundledSquat.counting);
  },
);

journey(
  'where an exercise was edited and a newer release coaches it otherwise, the difference is offered, and taken',
  async () => {
    const { address, exerciseId } = await withEditedSquat('an older release');
    const { page, versions } = await openCoaching(address, exerciseId);
    const offered = page.getByRole('region', { name: 'A newer release coaches it otherwise' });
    await offered
      .getByRole('row', { name: `counting › minimum peak 0.87 ${bundledSquat.counting.minimumPeak}` })
      .waitFor();
    await offered.getByRole('button', { name: 'Take it into the draft' }).click();
    await page.getByLabel('What you changed, and why').fill('As the release says');
    await page.getByRole('button', { name: 'Save and use' }).click();
    await page.getByText('Version 3 is in use from the next session on.').waitFor();
    await versions
      .filter({ hasText: 'Version 3' })
      .filter({ hasText: `as it comes with Spotter (${bundledSquat.version})` })
      .filter({ hasText: 'in use' })
      .waitFor();
    expect(await offered.count()).toBe(0);
  },
);
