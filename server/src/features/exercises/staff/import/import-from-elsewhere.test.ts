import type { AdminExercisePage } from '@spotter/contract/admin/catalogue';
import type { ImportDone } from '@spotter/contract/admin/import';
import { expect, test } from 'vitest';
import { asStaff } from '../../../../../test/as-staff.ts';
import { buildTestApp } from '../../../../../test/build-test-app.ts';
import { confirm, find, preview } from '../../../../../test/import-file.ts';
import { describeOnBothDatabases } from '../../../../../test/test-database.ts';

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

describeOnBothDatabases('the import of exercises from elsewhere', (dialect) => {
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

  test('changes nothing of a published exercise from elsewhere but what is accepted, and takes no name away', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const file = JSON.stringify({
      results: ['Push-Up', 'Squat', 'New one'].map((name) => ({
        category: { name: 'Chest' },
        muscles: [{ name: 'Pectoralis major' }],
        muscles_secondary: [],
        license: { short_name: 'CC-BY-SA 4' },
        translations: [
          { language: 2, name, description: 'Somebody else’s.', aliases: [{ alias: `Odd ${name}` }] },
        ],
      })),
    });
    const before = await find(editor, 'push_up');
    const planned = await preview(editor, file);
    expect(planned).toMatchObject({ create: 1, update: 0, propose: 2, errors: 0 });
    const instructions = planned.rows[0]?.changed.find(({ field }) => field === 'instructions');
    expect(instructions).toMatchObject({ before: before?.instructions, after: 'Somebody else’s.' });

    const done = await confirm(editor, file, planned.digest, { accept: [2] });
    expect(done.json<ImportDone>()).toMatchObject({ created: 1, updated: 1, unchanged: 0, left_out: 1 });
    expect(await find(editor, 'push_up')).toEqual(before);
    const squat = (await editor.call('GET', 'exercises?q=squat&sort=id')).json<AdminExercisePage>().data[0];
    expect(squat).toMatchObject({ instructions: 'Somebody else’s.', is_published: true });
    expect(squat?.aliases).toContain('Odd Squat');
    expect(squat?.aliases.length).toBeGreaterThan(1);
    expect(await find(editor, 'new%20one')).toMatchObject({ is_published: false });

    // The same once more: the draft may be changed, what was accepted is as it is.
    expect(await preview(editor, file)).toMatchObject({ create: 0, propose: 1, unchanged: 2 });
  });

  test('says of each row from elsewhere that is not taken what to mend, in words of that file', async () => {
    const app = await buildTestApp(dialect);
    const exercise = (name: string, more: object = {}) => ({
      category: { name: 'Legs' },
      muscles: [],
      muscles_secondary: [],
      translations: [{ language: 2, name, aliases: [{ alias: `${name} of ours` }] }],
      ...more,
    });
    const file = JSON.stringify([
      exercise('Odd grip', { category: { name: 'Arms' } }),
      exercise('Push up!'),
      exercise('Odd swing'),
      exercise('Odd-swing of ours'),
      exercise('Odd swing'),
      exercise('Odd shape', { category: undefined, muscles: 'all' }),
    ]);
    const { rows } = await preview(await asStaff(app, 'editor'), file);
    const told = rows.map(({ errors }) => errors.map(({ path, message }) => `${path}: ${message}`));
    expect(told).toEqual([
      ['/muscles: Must hold at least one entry.'],
      [
        '/slug: The name gives the key "push_up", which is that of "Push-up". To change that one, call it "Push-up" in the file; to add another, choose a name that is less like it.',
      ],
      [],
      [
        '/name: "Odd-swing of ours" leads to row 3 ("Odd swing"). Choose another, or leave one of the two out.',
      ],
      ['/slug: Row 3 has the same key "odd_swing".'],
      ['/category: Is required.', '/muscles: Must be an array.'],
    ]);
  });

  test('changes a draft unasked only where it came from the same place', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const file = (name: string, id: string, instructions: string) =>
      JSON.stringify([
        { id, name, primaryMuscles: ['calves'], secondaryMuscles: [], instructions: [instructions] },
      ]);
    const ours = { name: 'Own draft', group_id: 1, instructions: 'Ours.', muscles: ['soleus'] };
    await editor.call('POST', 'exercises', ours);
    const first = file('Toe tap', 'Toe_tap', 'Tap.');
    await confirm(editor, first, (await preview(editor, first)).digest);
    for (const [content, action] of [
      [file('Toe tap', 'Toe_tap', 'Tap well.'), 'update'],
      [file('Toe tap', 'Another', 'Tap well.'), 'propose'],
      [file('Own draft', 'Own_draft', 'Theirs.'), 'propose'],
    ] as const) {
      expect((await preview(editor, content)).rows[0]?.action).toBe(action);
    }
  });
});
