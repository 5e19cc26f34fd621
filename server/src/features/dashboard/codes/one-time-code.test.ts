import { expect, test } from 'vitest';
import { systemIds } from '../../../platform/ids.ts';
import { newSecret, otpauthUri, stepOfCode } from './one-time-code.ts';

/** `12345678901234567890`, the secret of RFC 6238, appendix B. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at %d seconds the code is that of RFC 6238, appendix B', (seconds, code) => {
  expect(stepOfCode(secret, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
});

test('a code counts for one period of drift either way, and says of which it is', () => {
  const atMs = 1_111_111_109_000;
  const step = Math.floor(atMs / 30_000);
  expect([-60, -30, 0, 30, 60].map((s) => stepOfCode(secret, '081804', atMs + s * 1000))).toEqual([
    undefined,
    step,
    step,
    step,
    undefined,
  ]);
});

test.each(['', '08180', '0818044', '08180x', '０８１８０４'])('%j is no code', (code) => {
  expect(stepOfCode(secret, code, 1_111_111_109_000)).toBeUndefined();
});

test('a secret has 160 bits, and its address says whose it is, whatever they are called', () => {
  const made = newSecret(systemIds);
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  const uri = new URL(otpauthUri(made, 'ada+gym@test.example'));
  expect(uri.href).toMatch(/^otpauth:\/\/totp\/Spotter:ada%2Bgym%40test\.example\?/);
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({
    issuer: 'Spotter',
    secret: made,
    digits: '6',
  });
});
