import { expect, test } from 'vitest';
import { acceptedEncoding } from './accepted-encoding.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['gzip;q=0', undefined],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('of Accept-Encoding: %s the best is %s', (header, best) => {
  expect(acceptedEncoding({ headers: { 'accept-encoding': header } })).toBe(best);
});

test('what is not there is never chosen', () => {
  const headers = { 'accept-encoding': 'gzip, br' };
  expect(acceptedEncoding({ headers }, (encoding) => encoding !== 'br')).toBe('gzip');
  expect(acceptedEncoding({ headers }, () => false)).toBeUndefined();
});
