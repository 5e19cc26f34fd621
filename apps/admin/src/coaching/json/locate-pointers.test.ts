import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { lineOf, locatePointers, nearestPlace, offsetOfBreak } from './locate-pointers.ts';

const { specification: squat } = squatExercise;

const text = '{\n  "a": [1, {"b/c": "x\\"}"}],\n  "d": true\n}';

test('every value is found at its name or its place in a list', () => {
  const places = locatePointers(text);
  const shown = (pointer: string) => {
    const place = places.get(pointer);
    return place && text.slice(place.from, place.to);
  };
  expect([...places.keys()].sort()).toEqual(['', '/a', '/a/0', '/a/1', '/a/1/b~1c', '/d']);
  expect(shown('/d')).toBe('"d": true');
  expect(shown('/a/0')).toBe('1');
  expect(shown('/a/1/b~1c')).toBe('"b/c": "x\\"}"');
});

test('what is missing is shown at what it is missing in', () => {
  const place = nearestPlace(locatePointers(text), '/a/1/none/deeper');
  expect(lineOf(text, place.from)).toBe(1);
  expect(text.slice(place.from, place.to)).toBe('{"b/c": "x\\"}"}');
});

test('of a broken text, what stands before the break is found', () => {
  const broken = '{\n "a": 1,\n "b": [2, oops';
  expect([...locatePointers(broken).keys()]).toContain('/a');
  expect(locatePointers('').size).toBe(0);
});

test('a break is shown at the line where reading stopped', () => {
  const broken = '{\n  "a": 1,\n  "b" 2\n}';
  let message = '';
  try {
    JSON.parse(broken);
  } catch (error) {
    message = String(error);
  }
  expect(lineOf(broken, offsetOfBreak(broken, message))).toBe(2);
});

test('each value of a whole specification is found', () => {
  const whole = JSON.stringify(squat, null, 2);
  const places = locatePointers(whole);
  const range = places.get('/counting/minimumRange');
  expect(range && whole.slice(range.from, range.to)).toBe(`"minimumRange": ${squat.counting.minimumRange}`);
});
