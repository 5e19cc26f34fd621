import type { AdminExercisePage, ExerciseHistory } from '@spotter/contract/admin/catalogue';
import type { ImportDone } from '@spotter/contract/admin/import';
import { expect, test } from 'vitest';
import { asStaff } from '../../../../../test/as-staff.ts';
import { buildTestApp, shareTestApp } from '../../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../../test/expect-problem.ts';
import { confirm, countOf, find, preview } from '../../../../../test/import-file.ts';
import { describeOnBothDatabases } from '../../../../../test/test-database.ts';

const heading = 'slug,name,group_name,instructions,muscles';

describeOnBothDatabases('the import of exercises', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test.each(['csv', 'json'])('a round trip of our own %s changes nothing', async (format) => {
    const app = await sharedApp();
    const editor = await asStaff(app, 'editor');
    await editor.call('PATCH', 'exercises/1', {
      aliases: ['=1+1', "'quoted", 'semi; colon', 'Ärmel'],
      links: [{ title: 'A "page", here', url: 'https://example.org/?a=1&b=2' }],
      instructions: 'One.\nTwo, "three".',
      source: '@home',
    });
    const file = await editor.call('GET', `exercises/export?format=${format}`);
    expect(file.headers['content-disposition']).toBe(`attachment; filename="spotter-exercises.${format}"`);
    const planned = await preview(editor, file.body);
    expect(planned.rows.filter(({ action }) => action !== 'unchanged')).toEqual([]);
    expect(planned).toMatchObject({
      format: `spotter-${format}`,
      unchanged: await countOf(editor),
      errors: 0,
    });
    const done = (await confirm(editor, file.body, planned.digest)).json<ImportDone>();
    expect(done).toMatchObject({ created: 0, updated: 0, ids: [] });
    const { data } = (await editor.call('GET', 'exercises/1/history')).json<ExerciseHistory>();
    expect(data).toHaveLength(2);
    expect((await editor.call('GET', `exercises/export?format=${format}`)).body).toBe(file.body);
  });

  test('of our own export into an empty installation makes the same catalogue', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const file = (await editor.call('GET', 'exercises/export')).body;
    const ids = (await editor.call('GET', 'exercises?per_page=200'))
      .json<AdminExercisePage>()
      .data.map(({ id }) => id);
    await editor.call('POST', 'exercises/bulk', { action: 'delete', ids });
    expect(await countOf(editor)).toBe(0);
    const planned = await preview(editor, file);
    expect((await confirm(editor, file, planned.digest)).json<ImportDone>().created).toBe(ids.length);
    const withoutIds = (text: string) => text.replaceAll(/^\d+,/gm, '');
    expect(withoutIds((await editor.call('GET', 'exercises/export')).body)).toBe(withoutIds(file));
  });

  test('shows what it would do row by row, with errors next to their fields, and changes nothing', async () => {
    const app = await sharedApp();
    const editor = await asStaff(app, 'editor');
    const before = await countOf(editor);
    const file = [
      heading,
      'squat,Squat,Legs,Just sit down.,quadriceps',
      ',Wall Walk,Shoulders,Walk up.,anterior deltoid; serratus anterior',
      ',Bad Muscle,Legs,Hm.,biceps',
      ',,Legs,No name.,quadriceps',
      ',Wall walk,Shoulders,Again.,trapezius',
      ',New Group,Grip,Hold.,forearm flexors',
      ',No Group,,Hm.,quadriceps',
    ].join('\n');
    const planned = await preview(editor, file);
    expect(planned).toMatchObject({
      format: 'spotter-csv',
      create: 2,
      update: 1,
      errors: 4,
      new_groups: ['Grip'],
    });
    const [squat, wall, muscle, nameless, twice, , groupless] = planned.rows;
    expect(squat).toMatchObject({ row: 2, action: 'update' });
    const changed = squat?.changed.map(({ field }) => field);
    expect(changed).toContain('instructions');
    expect(changed).not.toContain('aliases');
    expect(wall).toMatchObject({ row: 3, slug: 'wall_walk', action: 'create', errors: [] });
    expect(muscle?.errors).toMatchObject([{ path: '/muscles/0' }]);
    expect(nameless?.errors.map(({ path }) => path)).toContain('/name');
    expect(twice?.errors).toEqual([
      {
        path: '/slug',
        message: 'Row 3 has the same key "wall_walk".',
        rule: 'same_exercise',
        names: { row: '3', key: 'wall_walk' },
      },
    ]);
    expect(groupless?.errors).toMatchObject([{ path: '/group_name' }]);
    const refused = expectProblem(await confirm(editor, file, 'x'), 'request.invalid');
    expect(refused.errors?.[0]?.message).toContain('Rows with errors: 4, 5, 6, 8.');
    expect(await countOf(editor)).toBe(before);
    expect((await editor.call('GET', 'groups?q=grip')).json()).toMatchObject({ total: 0 });
  });

  test('publishes nothing where the cell that says so is empty, and leaves the place where that is', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const file = `${heading},is_published,position\n,Rope Haul,Legs,Pull.,forearm flexors,,\n,Rope Push,Legs,Push.,triceps brachii, ,\n`;
    const { digest, errors } = await preview(editor, file);
    expect(errors).toBe(0);
    expect((await confirm(editor, file, digest)).json<ImportDone>()).toMatchObject({ created: 2 });
    for (const name of ['rope%20haul', 'rope%20push']) {
      expect(await find(editor, name)).toMatchObject({ is_published: false });
    }
  });

  test('does what was confirmed, with history, and nothing where something changed meanwhile', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const file = `${heading},is_published\nsquat,Squat,Legs,Just sit down.,quadriceps,true\n,Rope Haul,Grip,Pull.,forearm flexors,yes\n`;
    const { digest } = await preview(editor, file);
    await editor.call('PATCH', 'exercises/1', { licence: 'CC0' });
    expectProblem(await confirm(editor, file, digest), 'admin.changed_meanwhile');
    expect(await find(editor, 'rope%20haul')).toBeUndefined();
    const again = await preview(editor, file);
    expectProblem(
      await confirm(editor, `${file},More,Legs,x,soleus\n`, again.digest),
      'admin.changed_meanwhile',
    );
    const done = (await confirm(editor, file, again.digest)).json<ImportDone>();
    expect(done).toMatchObject({ created: 1, updated: 1 });
    const rope = await find(editor, 'rope%20haul');
    expect(rope).toMatchObject({ group_name: 'Grip', is_published: true, muscles: ['forearm flexors'] });
    const { data } = (await editor.call('GET', 'exercises/1/history')).json<ExerciseHistory>();
    expect(data.map(({ action }) => action)).toEqual(['import', 'edit', 'create']);
  });

  test('names of every script get keys of their own, and none overwrites an exercise called otherwise', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const before = await countOf(editor);
    for (const row of [',Жим 45,Chest,One.,pectoralis major', ',Тяга 45,Back,Two.,trapezius']) {
      const file = `${heading}\n${row}`;
      await confirm(editor, file, (await preview(editor, file)).digest);
    }
    expect(await countOf(editor)).toBe(before + 2);
    const file = [
      heading,
      ',🏋️ Odd lift,Legs,New.,quadriceps',
      ',Squat!,Legs,Other.,quadriceps',
      ',SQUAT,Legs,The same.,quadriceps',
      ',Тяга-45,Back,Three.,trapezius',
      ',Žim!,Legs,Four.,quadriceps',
      ',Zim,Legs,Five.,quadriceps',
    ].join('\n');
    const { rows } = await preview(editor, file);
    expect(rows.map(({ slug, action }) => [slug, action])).toEqual([
      ['person_lifting_weights_odd_lift', 'create'],
      ['squat', 'error'],
      ['squat', 'update'],
      ['tyaga_45', 'error'],
      ['zim', 'create'],
      ['zim', 'error'],
    ]);
    expect(rows[1]?.errors[0]?.message).toContain('which is that of "Squat"');
    expect(rows[3]?.errors[0]?.message).toContain('which is that of "Тяга 45"');
    expect(rows[5]?.errors[0]?.message).toContain('Row 6 ("Žim!") has the same key "zim".');
  });

  test('leaves rows with errors out where it is told to, and only those', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const file = [
      heading,
      ',Good one,Legs,Sit.,quadriceps',
      ',Bad one,Legs,Sit.,elbow',
      ',Good one,Legs,Again.,soleus',
    ].join('\n');
    const { digest } = await preview(editor, file);
    expectProblem(await confirm(editor, file, digest), 'request.invalid');
    const done = await confirm(editor, file, digest, { skip_errors: true });
    expect(done.json<ImportDone>()).toMatchObject({ created: 1, left_out: 2 });
    expect(await find(editor, 'good%20one')).toMatchObject({ muscles: ['quadriceps'] });
    expect(await find(editor, 'bad%20one')).toBeUndefined();
  });

  test('finds groups as the dashboard tells them apart, and refuses the same characters', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const file = [
      'name,group_name,instructions,muscles',
      'One,Legs ,Sit.,quadriceps',
      'Two,legs,Sit.,quadriceps',
      'Three,Finger grip,Sit.,forearm flexors',
      'Four, FINGER  grip,Sit.,forearm flexors',
      'Five,Le\u0007gs,Sit.,quadriceps',
      'Six,Legs,Si\u0007t.,quadriceps',
      'S\uFFFDven,Legs,Sit.,quadriceps',
    ].join('\n');
    const planned = await preview(editor, file);
    expect(planned).toMatchObject({ create: 4, errors: 3, new_groups: ['Finger grip'] });
    expect(planned.rows.slice(4).map(({ errors }) => errors[0]?.path)).toEqual([
      '/group_name',
      '/instructions',
      '/name',
    ]);
    await confirm(editor, file, planned.digest, { skip_errors: true });
    const { data } = (
      await editor.call('GET', 'exercises?sort=id&order=desc&per_page=4')
    ).json<AdminExercisePage>();
    expect(data.map(({ group_name }) => group_name)).toEqual(['Finger grip', 'Finger grip', 'Legs', 'Legs']);
    expectProblem(await editor.call('POST', 'groups', { name: 'finger GRIP' }), 'admin.taken');
    expectProblem(await editor.call('POST', 'groups', { name: 'Le\u0007gs' }), 'request.invalid');
    const text = { name: 'Six', group_id: 1, instructions: 'Si\u0007t.', muscles: ['quadriceps'] };
    expectProblem(await editor.call('POST', 'exercises', text), 'request.invalid');
  });

  test.each([
    [
      'semicolons and a mark',
      '\uFEFFname;group_name;instructions;muscles\r\nCase;Legs;Sit, down.;quadriceps\r\n',
    ],
    ['tabs', 'name\tgroup_name\tinstructions\tmuscles\nCase\tLegs\tSit, down.\tquadriceps'],
    [
      'a line that tells the separator',
      'sep=;\r\nname;group_name;instructions;muscles\r\nCase;Legs;Sit, down.;quadriceps',
    ],
    ['carriage returns alone', 'name,group_name,instructions,muscles\rCase,Legs,"Sit, down.",quadriceps\r'],
  ])('reads a spreadsheet with %s', async (_what, file) => {
    const app = await sharedApp();
    const planned = await preview(await asStaff(app, 'editor'), file);
    expect(planned).toMatchObject({ create: 1, errors: 0 });
    expect(planned.rows[0]).toMatchObject({ row: 2, name: 'Case', slug: 'case' });
  });

  test('says in words why a file cannot be read', async () => {
    const app = await sharedApp();
    const editor = await asStaff(app, 'editor');
    for (const [content, words] of [
      ['{"name": ', 'The file is no JSON'],
      ['a,b\n1,2', 'The first row must name the columns'],
      ['name\n"x', 'never closed'],
      ['[]', 'holds no exercise'],
      ['', 'must name the columns'],
    ]) {
      const refused = await editor.call('POST', 'exercises/import/preview', { content });
      const { errors } = expectProblem(refused, 'request.invalid');
      expect(errors?.[0]).toMatchObject({ path: '/content' });
      expect(errors?.[0]?.message).toContain(words);
    }
  });
});
