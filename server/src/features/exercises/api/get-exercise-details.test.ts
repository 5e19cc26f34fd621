import { languages } from '@spotter/coach/specification/languages';
import type { ExerciseDetails } from '@spotter/contract/exercises';
import { expect, test } from 'vitest';
import { asStaff } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

describeOnBothDatabases('the steps of an exercise', (dialect) => {
  test('are told in every language until staff write their own, and then in none', async () => {
    const app = await buildTestApp(dialect);
    const { headers } = await asUser(app);
    const stepsOf = async (id: number) =>
      (await app.http.inject({ url: `/exercises/exercise/${id}/details/`, headers })).json<ExerciseDetails>()
        .steps;
    const squat = await stepsOf(1);
    expect(Object.keys(squat ?? {})).toEqual(languages);
    expect(squat?.['de']?.[0]).toMatch(/^Stell die Füße etwa schulterbreit auf/);
    const editor = await asStaff(app, 'editor');
    await editor.call('PATCH', 'exercises/1', { version: 1, instructions: 'Setz dich. Steh auf.' });
    await expect.poll(() => stepsOf(1)).toEqual({});
    expect(await stepsOf(2)).not.toEqual({});
  });
});
