import { expect, test } from 'vitest';
import { readingsOf, readUnicode } from './read-text.ts';

const text = 'name;group_name\r\nÜbung für den Rücken;Back\r\n';

test('UTF-8 and UTF-16, with a mark and without, are read by themselves', () => {
  const utf16 = Buffer.from(text, 'utf16le');
  for (const bytes of [
    Buffer.from(text),
    Buffer.from(`\uFEFF${text}`),
    utf16,
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(utf16).swap16(),
    Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  ]) {
    expect(readUnicode(bytes)).toBe(text);
  }
});

test('what is no Unicode is never guessed: each reading shows the lines that tell', () => {
  const bytes = Buffer.from(text, 'latin1');
  expect(readUnicode(bytes)).toBeUndefined();
  const readings = readingsOf(bytes);
  expect(readings[0]?.text).toBe(text);
  expect(readings.map(({ sample }) => sample)).toEqual([
    ['Übung für den Rücken;Back'],
    ['Übung für den Rücken;Back'],
    ['Ьbung fьr den Rьcken;Back'],
    ['‹bung f¸r den R¸cken;Back'],
  ]);
});
