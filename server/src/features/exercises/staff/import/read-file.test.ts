import { importFormats } from '@spotter/contract/admin/import';
import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';
import { UnreadableFile } from '../../../../platform/unreadable-file.ts';

const jsonFormats = importFormats.filter((format) => format !== 'spotter-csv');
const notLists = ['null', 'true', '5', '"x"', '{}', '[]', '{"results":null}', '{"constructor":[]}'];

test.each(jsonFormats.flatMap((format) => notLists.map((content) => [content, format] as const)))(
  '%s read as %s is told to be no list of exercises',
  async (content, format) => {
    await expect(readFile(content, format)).rejects.toThrow(UnreadableFile);
  },
);

test.each(jsonFormats)(
  'whatever stands in the list of %s, each row is read or told what is wrong',
  async (format) => {
    const rows: unknown[] = [null, 5, 'x', [], {}, { name: 'constructor' }, { __proto__: null, toString: 1 }];
    const read = await readFile(JSON.stringify(rows), format);
    expect(read.rows).toHaveLength(rows.length);
  },
);

test('words that every object knows are no muscles and no groups', async () => {
  const words = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
  const wger = words.map((name) => ({
    category: { name },
    muscles: [{ name }],
    muscles_secondary: [],
    translations: [{ language: 2, name: 'Odd one' }],
  }));
  const free = words.map((name) => ({
    name: 'Odd one',
    primaryMuscles: [name],
    secondaryMuscles: [],
    instructions: ['Do it.'],
  }));
  for (const [format, content] of [
    ['wger', wger],
    ['free-exercise-db', free],
  ] as const) {
    for (const { muscles = [], groupName } of (await readFile(JSON.stringify(content), format)).rows) {
      expect([...muscles, groupName].map((value) => typeof value)).not.toContain('function');
    }
  }
});

const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, n]));

test.each(jsonFormats)('a row of %s is bounded before it is read, and blocks only itself', async (format) => {
  const rows = [keys(300_000), keys(6_000), { name: 'x'.repeat(300_000) }, { name: 'Right' }];
  const read = await readFile(JSON.stringify(rows), format);
  expect(read.rows.slice(0, 3).map(({ errors }) => errors[0]?.message)).toEqual([
    'Must have at most 262144 characters.',
    'Must hold at most 5000 values.',
    'Must have at most 262144 characters.',
  ]);
  expect(read.rows[3]?.errors[0]?.message ?? '').not.toContain('at most');
});

test('what stands around a list is bounded, and must be JSON too', async () => {
  const page = (before: string, after = '') => `{${before}"results":[{"translations":[]}]${after}}`;
  const read = (content: string) => readFile(content, undefined);
  expect((await read(page('"count":1,', ',"next":null'))).format).toBe('wger');
  await expect(read(page(`"count":"${'x'.repeat(300_000)}",`))).rejects.toThrow('must hold');
  await expect(read(page('"count":,'))).rejects.toThrow('The file is no JSON: around its list');
  await expect(read('[{"name":"a"}] [')).rejects.toThrow('The file is no JSON: around its list');
  await expect(read('[{"name":"a"},{"name"}]')).rejects.toThrow('The file is no JSON: row 2');
  await expect(read('[{"name":"a"},]')).rejects.toThrow('The file is no JSON: row 2');
});

test.each(jsonFormats)(
  'more rows than an import takes are counted before one is read as %s',
  async (format) => {
    const content = `[${'{},'.repeat(100_000)}{}]`;
    const before = process.threadCpuUsage();
    await expect(readFile(content, format)).rejects.toThrow('more than 5000 exercises');
    expect(process.threadCpuUsage(before).user).toBeLessThan(500_000);
  },
);

test('columns that nobody knows are named in few words, since every row says so', async () => {
  const strange = Array.from({ length: 150 }, (_, index) => `${'x'.repeat(1_500)}${index}`).join(',');
  const { rows } = await readFile(`name,${strange}\n${'a\n'.repeat(4_000)}`, undefined);
  expect(JSON.stringify(rows[0]?.notes).length).toBeLessThan(1_500);
});

test('markup that is longer than any text of an exercise is not taken apart', async () => {
  const translations = [{ language: 2, name: 'Odd one', description: '<a '.repeat(50_000) }];
  const content = [{ category: { name: 'Legs' }, muscles: [], muscles_secondary: [], translations }];
  const { rows } = await readFile(JSON.stringify(content), 'wger');
  expect(rows[0]).toMatchObject({
    name: 'Odd one',
    errors: [
      {
        path: '/instructions',
        message: 'Must have at most 100000 characters.',
        rule: 'too_long',
        limit: 100_000,
      },
    ],
  });
});
