import { expect, test } from 'vitest';
import { isForwarded, namesNobodyElse } from './reach.ts';

test.each([
  'localhost',
  'localhost:8000',
  'LOCALHOST:8000',
  'spotter.localhost',
  '127.0.0.1:8000',
  '[::1]:8000',
  '10.0.2.2:8000',
  '192.168.1.7',
  '[fe80::1]',
])('%s is this machine or an address', (host) => {
  expect(namesNobodyElse(host)).toBe(true);
});

test.each([
  'example.org',
  'evil.example:8000',
  'localhost.evil.example',
  '127.0.0.1.nip.io:8000',
  '',
  '[evil]',
])('%s is a name of somebody else', (host) => {
  expect(namesNobodyElse(host)).toBe(false);
});

test('what a proxy adds tells that a request was passed on', () => {
  expect(isForwarded({ host: 'localhost', 'user-agent': 'x' })).toBe(false);
  expect(isForwarded({ 'x-forwarded-for': '203.0.113.1' })).toBe(true);
  expect(isForwarded({ forwarded: 'for=203.0.113.1' })).toBe(true);
});
