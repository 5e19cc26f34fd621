import { expect, test } from 'vitest';
import { closeCodes, mayContinue } from './close-codes.ts';

const entries = Object.entries(closeCodes);

test.each(entries)('the reason for %s fits into a close frame', (_name, { reason }) => {
  expect(reason).toMatch(/^[\x20-\x7e]{1,122}$/);
});

test('no two reasons share a code', () => {
  expect(new Set(entries.map(([, { code }]) => code)).size).toBe(entries.length);
});

test('the code alone says whether a new session may continue', () => {
  expect(entries.filter(([, { code }]) => mayContinue(code)).map(([name]) => name)).toEqual([
    'server_stopping',
    'idle',
    'no_pong',
    'slow_reader',
    'overloaded',
  ]);
});
