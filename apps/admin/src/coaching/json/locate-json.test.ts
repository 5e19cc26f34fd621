import { squat } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { lineOf, locateJson } from './locate-json.ts';

const text = '{\n  "a": [1, {"b/c": "x\\"}"}],\n  "d": true\n}';

function shown(json: string, pointer: string): string {
  const { from, to } = locateJson(json).placeOf(pointer);
  return json.slice(from, to);
}

test('every value is found at its name or its place in a list', () => {
  expect(shown(text, '')).toBe(text);
  expect(shown(text, '/d')).toBe('"d": true');
  expect(shown(text, '/a/0')).toBe('1');
  expect(shown(text, '/a/1/b~1c')).toBe('"b/c": "x\\"}"');
  expect(locateJson(text).brokenAt).toBeUndefined();
});

test('what is missing is shown at what it is missing in', () => {
  const { from } = locateJson(text).placeOf('/a/1/none/d');
  expect(lineOf(text, from)).toBe(1);
  expect(shown(text, '/a/1/none/d')).toBe('{"b/c": "x\\"}"}');
});

test('of a broken text, what can be read is found', () => {
  expect(shown('{\n "a": 1,\n "b": [2, oops', '/a')).toBe('"a": 1');
  expect(locateJson('').placeOf('/a')).toEqual({ from: 0, to: 0 });
});

test.each([
  ['{\n  "a": 1,\n  "b" 2\n}', 2],
  ['{\n  "a": 1,\n}', 2],
  ['{\n  "a": 1 // one\n}', 1],
  ['{\n  "a": "x\n}', 1],
  ['{\n  "a": 1\n', 2],
  ['{\n  "a": 01\n}', 1],
  ['', 0],
])('%j is shown as broken at line %d', (broken, line) => {
  expect(() => JSON.parse(broken) as unknown).toThrow();
  const { brokenAt } = locateJson(broken);
  expect(brokenAt && lineOf(broken, brokenAt.from)).toBe(line);
});

test('each value of a whole specification is found', () => {
  const { specification } = squat;
  expect(shown(JSON.stringify(specification, null, 2), '/counting/minimumRange')).toBe(
    `"minimumRange": ${specification.counting.minimumRange}`,
  );
});
