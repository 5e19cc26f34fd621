import { importFormats } from '@spotter/contract/admin/import';
import { expect, test } from 'vitest';
import { UnreadableFile } from './imported-exercise.ts';
import { readFile } from './read-file.ts';

const jsonFormats = importFormats.filter((format) => format !== 'spotter-csv');
const notLists = ['null', 'true', '5', '"x"', '{}', '[]', '{"results":null}', '{"constructor":[]}'];

test.each(jsonFormats.flatMap((format) => notLists.map((content) => [content, format] as const)))(
  '%s read as %s is told to be no list of exercises',
  (content, format) => {
    expect(() => readFile(content, format)).toThrow(UnreadableFile);
  },
);

test.each(jsonFormats)(
  'whatever stands in the list of %s, each row is read or told what is wrong',
  (format) => {
    const rows: unknown[] = [null, 5, 'x', [], {}, { name: 'constructor' }, { __proto__: null, toString: 1 }];
    const read = readFile(JSON.stringify(rows), format);
    expect(read.rows).toHaveLength(rows.length);
  },
);

test('words that every object knows are no muscles and no groups', () => {
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
    for (const { muscles = [], groupName } of readFile(JSON.stringify(content), format).rows) {
      expect([...muscles, groupName].map((value) => typeof value)).not.toContain('function');
    }
  }
});

test.each(jsonFormats)('a file of too many values is refused before it is read as %s', (format) => {
  const content = `{"results":[${'{},'.repeat(2_000_000)}{}]}`;
  const started = performance.now();
  expect(() => readFile(content, format)).toThrow('The file holds more than 500000 values: split it.');
  expect(performance.now() - started).toBeLessThan(500);
});
