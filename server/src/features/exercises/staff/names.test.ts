// A word that staff enter leads to the exercise that they enter it for, or is refused.
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import type { ImportPreview } from '@spotter/contract/admin/import';
import { expect, test } from 'vitest';
import { asStaff, type TestStaff } from '../../../../test/as-staff.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const hundred = {
  name: 'Hundred',
  group_id: 1,
  instructions: 'Lie down.',
  muscles: ['obliques'],
  aliases: ['100'],
};

async function add(staff: TestStaff, more: object = {}): Promise<AdminExerciseDetail> {
  const response = await staff.call('POST', 'exercises', { ...hundred, ...more });
  expect(response.statusCode, response.body).toBe(201);
  return response.json<AdminExerciseDetail>();
}

async function refused(staff: TestStaff, more: object): Promise<readonly string[]> {
  const response = await staff.call('POST', 'exercises', { ...hundred, ...more });
  return (expectProblem(response, 'request.invalid').errors ?? []).map(({ path }) => path);
}

describeOnBothDatabases('names of exercises', (dialect) => {
  test('a word that leads elsewhere is refused, with where it leads and what to do', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const response = await editor.call('POST', 'exercises', {
      ...hundred,
      aliases: ['100', 'Auto', 'SQUATS'],
    });
    expect(expectProblem(response, 'request.invalid').errors).toEqual([
      {
        path: '/aliases/1',
        message:
          '"Auto" asks that the exercise be recognised: nobody could find this one by it. Choose another.',
        rule: 'asks_for_recognition',
        names: { word: 'Auto' },
      },
      {
        path: '/aliases/2',
        message:
          '"SQUATS" already leads to "Squat" (key "squat"). Choose another, or change that exercise first.',
        rule: 'leads_elsewhere',
        names: { word: 'SQUATS', name: 'Squat', key: 'squat' },
      },
    ]);
    await add(editor);
    const other = { name: 'Other', aliases: [] };
    expect(await refused(editor, { ...other, aliases: ['new', '1-00'] })).toEqual(['/aliases/1']);
    expect(await refused(editor, { ...other, name: 'hundreds' })).toEqual(['/name']);
    expect(await refused(editor, { ...other, slug: 'automatic' })).toEqual(['/slug']);
    expect(await refused(editor, { ...other, name: 'Automatic' })).toEqual(['/name']);
    expect(await refused(editor, { ...other, aliases: ['💪'] })).toEqual(['/aliases/0']);
  });

  test('an exercise keeps its own words, and another may take those that it has given up', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const { id } = await add(editor);
    const second = await add(editor, { name: 'Second', aliases: [] });
    const change = (exercise: number, given: object) => editor.call('PATCH', `exercises/${exercise}`, given);

    expect((await change(id, { name: 'The hundred', aliases: ['100', 'Hundred'] })).statusCode).toBe(200);
    const taken = expectProblem(await change(second.id, { aliases: ['100'] }), 'request.invalid');
    expect(taken.errors?.[0]?.message).toContain('"The hundred" (key "hundred")');
    expect((await change(id, { aliases: [] })).statusCode).toBe(200);
    expect((await change(second.id, { aliases: ['100'] })).statusCode).toBe(200);
    expectProblem(await editor.call('POST', `exercises/${id}/restore`, { version: 1 }), 'request.invalid');
  });

  test('an import says it of each row, rows among each other too', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const content = [
      'slug,name,group_name,instructions,muscles,aliases',
      'first,First,Legs,Lie down.,obliques,100',
      'second,Second,Legs,Lie down.,obliques,100',
      'third,Third,Legs,Lie down.,obliques,auto',
      'fourth,Fourth,Legs,Lie down.,obliques,squat',
      'fifth,Fifth,Legs,Lie down.,obliques,200',
    ].join('\n');
    const { rows } = (
      await editor.call('POST', 'exercises/import/preview', { content })
    ).json<ImportPreview>();
    expect(rows.map(({ action, errors }) => [action, ...errors.map(({ message }) => message)])).toEqual([
      ['create'],
      ['error', expect.stringContaining('leads to row 2 ("First")')],
      ['error', expect.stringContaining('asks that the exercise be recognised')],
      ['error', expect.stringContaining('leads to "Squat" (key "squat")')],
      ['create'],
    ]);
  });
});
