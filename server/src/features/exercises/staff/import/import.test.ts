import type { AdminExercisePage, ExerciseHistory } from '@spotter/contract/admin/catalogue';
import type { ImportDone, ImportPreview } from '@spotter/contract/admin/import';
import { expect, test } from 'vitest';
import { asStaff, type TestStaff } from '../../../../../test/as-staff.ts';
import { buildTestApp } from '../../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../../test/test-database.ts';

async function preview(staff: TestStaff, content: string, format?: string): Promise<ImportPreview> {
  const response = await staff.call('POST', 'exercises/import/preview', { content, format });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<ImportPreview>();
}

function confirm(staff: TestStaff, content: string, digest: string | null) {
  return staff.call('POST', 'exercises/import', { content, digest });
}

async function countOf(staff: TestStaff): Promise<number> {
  return (await staff.call('GET', 'exercises?per_page=1')).json<AdminExercisePage>().total ?? 0;
}

async function find(staff: TestStaff, q: string) {
  return (await staff.call('GET', `exercises?q=${q}`)).json<AdminExercisePage>().data[0];
}

const heading = 'slug,name,group_name,instructions,muscles';

const freeExerciseDb = JSON.stringify([
  {
    name: 'Landmine Twist',
    force: 'pull',
    level: 'intermediate',
    category: 'strength',
    primaryMuscles: ['abdominals'],
    secondaryMuscles: ['glutes', 'lower back'],
    instructions: ['Hold the bar.', 'Turn.'],
    images: ['Landmine_Twist/0.jpg'],
    id: 'Landmine_Twist',
  },
]);

const wger = JSON.stringify({
  count: 2,
  results: [
    {
      uuid: '1b020b3a-3732-4c7e-92fd-a0cec90ed69b',
      category: { id: 10, name: 'Abs' },
      muscles: [],
      muscles_secondary: [],
      license: { short_name: 'CC-BY-SA 4' },
      license_author: 'somebody',
      translations: [
        { language: 1, name: 'Beinheben', description: '' },
        {
          language: 2,
          name: 'Hanging V-Ups',
          description: '<p>Hang &amp; <b>lift</b>.</p><ul><li>Slowly.</li></ul>',
          aliases: [{ alias: 'V Raise' }],
        },
      ],
    },
    { category: { name: 'Legs' }, muscles: [{ name: 'Soleus' }], muscles_secondary: [], translations: [] },
  ],
});

describeOnBothDatabases('the import of exercises', (dialect) => {
  test.each(['csv', 'json'])('a round trip of our own %s changes nothing', async (format) => {
    const app = await buildTestApp(dialect);
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
    const app = await buildTestApp(dialect);
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
      digest: null,
    });
    const [squat, wall, muscle, nameless, twice, , groupless] = planned.rows;
    expect(squat).toMatchObject({ row: 2, action: 'update' });
    expect(squat?.changed).toContain('instructions');
    expect(squat?.changed).not.toContain('aliases');
    expect(wall).toMatchObject({ row: 3, slug: 'wall_walk', action: 'create', errors: [] });
    expect(muscle?.errors).toMatchObject([{ path: '/muscles/0' }]);
    expect(nameless?.errors.map(({ path }) => path)).toContain('/name');
    expect(twice?.errors).toEqual([{ path: '/slug', message: 'Row 3 has the same key "wall_walk".' }]);
    expect(groupless?.errors).toMatchObject([{ path: '/group_name' }]);
    const refused = expectProblem(await confirm(editor, file, 'x'), 'request.invalid');
    expect(refused.errors?.[0]?.message).toContain('Rows with errors: 4, 5, 6, 8.');
    expect(await countOf(editor)).toBe(before);
    expect((await editor.call('GET', 'groups?q=grip')).json()).toMatchObject({ total: 0 });
  });

  test('does what was confirmed, with history, and nothing where something changed meanwhile', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const file = `${heading},is_published\nsquat,Squat,Legs,Just sit down.,quadriceps,true\n,Rope Pull,Grip,Pull.,forearm flexors,yes\n`;
    const { digest } = await preview(editor, file);
    await editor.call('PATCH', 'exercises/1', { licence: 'CC0' });
    expectProblem(await confirm(editor, file, digest), 'admin.changed_meanwhile');
    expect(await find(editor, 'rope')).toBeUndefined();
    const again = await preview(editor, file);
    expectProblem(
      await confirm(editor, `${file},More,Legs,x,soleus\n`, again.digest),
      'admin.changed_meanwhile',
    );
    const done = (await confirm(editor, file, again.digest)).json<ImportDone>();
    expect(done).toMatchObject({ created: 1, updated: 1 });
    const rope = await find(editor, 'rope');
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
      ',🏋️ Squat,Legs,New.,quadriceps',
      ',Squat!,Legs,Other.,quadriceps',
      ',SQUAT,Legs,The same.,quadriceps',
      ',Тяга-45,Back,Three.,trapezius',
      ',Žim!,Legs,Four.,quadriceps',
      ',Zim,Legs,Five.,quadriceps',
    ].join('\n');
    const { rows } = await preview(editor, file);
    expect(rows.map(({ slug, action }) => [slug, action])).toEqual([
      ['person_lifting_weights_squat', 'create'],
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

  test('reads free-exercise-db and wger as drafts, with source, licence and author', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const free = await preview(editor, freeExerciseDb);
    expect(free).toMatchObject({ format: 'free-exercise-db', create: 1, errors: 0 });
    await confirm(editor, freeExerciseDb, free.digest);
    expect(await find(editor, 'landmine')).toMatchObject({
      group_name: 'Core',
      muscles: ['rectus abdominis', 'gluteus maximus', 'erector spinae'],
      instructions: 'Hold the bar. Turn.',
      is_published: false,
      source: 'free-exercise-db: Landmine_Twist',
      licence: 'Unlicense',
    });
    const foreign = await preview(editor, wger);
    expect(foreign).toMatchObject({ format: 'wger', create: 1, errors: 1 });
    expect(foreign.rows[1]?.errors[0]?.message).toContain('no English text');
    const { results } = JSON.parse(wger) as { results: unknown[] };
    const first = JSON.stringify({ results: results.slice(0, 1) });
    await confirm(editor, first, (await preview(editor, first)).digest);
    expect(await find(editor, 'hanging%20v-ups')).toMatchObject({
      instructions: 'Hang & lift. Slowly.',
      muscles: ['rectus abdominis'],
      aliases: ['V Raise'],
      licence: 'CC-BY-SA 4',
      author: 'somebody',
    });
  });

  test('says in words why a file cannot be read', async () => {
    const app = await buildTestApp(dialect);
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
