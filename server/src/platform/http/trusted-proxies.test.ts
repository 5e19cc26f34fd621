import { expect, test } from 'vitest';
import { trustedProxies } from './trusted-proxies.ts';

test('addresses and networks are believed, with or without a port', () => {
  const trusts = trustedProxies(['127.0.0.1', '10.0.0.0/8', '2001:db8::/32']);
  for (const address of ['127.0.0.1', '127.0.0.1:4711', '10.1.2.3', '[2001:db8::1]:443']) {
    expect(trusts(address, 0), address).toBe(true);
  }
  for (const address of ['203.0.113.1', '203.0.113.1:80', 'unknown']) {
    expect(trusts(address, 0), address).toBe(false);
  }
});

test('so many hops are believed, and without a setting none', () => {
  expect([0, 1, 2].map((hop) => trustedProxies(2)('203.0.113.1', hop))).toEqual([true, true, false]);
  expect(trustedProxies(false)('127.0.0.1', 0)).toBe(false);
});
