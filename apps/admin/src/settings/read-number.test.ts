import { expect, test } from 'vitest';
import { englishWords } from '../../test/english-words.ts';
import { readNumber } from './read-number.ts';

const { say } = englishWords;

const range = { minimum: 1, maximum: 100 };

test.each([
  ['7', 7],
  [' 7 ', 7],
  ['', 'Type a whole number.'],
  ['1.5', 'Type a whole number.'],
  ['seven', 'Type a whole number.'],
  ['0', 'Must be 1 or more.'],
  ['101', 'Must be 100 or less.'],
])('%j is read as %j', (text, expected) => {
  expect(readNumber(say, text, range)).toBe(expected);
});

test('without limits any whole number will do', () => {
  expect(readNumber(say, '-5', { minimum: null, maximum: null })).toBe(-5);
});
