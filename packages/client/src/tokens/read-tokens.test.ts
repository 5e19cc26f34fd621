import { expect, test } from 'vitest';
import { readTokens, subjectOf } from './read-tokens.ts';

const tokenOf = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
const expiry = (access_token: string) =>
  readTokens({ username: 'Ada', access_token, refresh_token: 'r' }, 5_000).expiresAtMs;

test.each([
  ['where the clocks agree', 1_700_000_000],
  ['where the server is an hour ahead of this device', 1_700_003_600],
])('a token ends so long after it came as it lives, %s', (_name, iat) => {
  expect(expiry(tokenOf({ iat, exp: iat + 60, sub: '7', jti: '~¿' }))).toBe(65_000);
});

test.each(['opaque', 'a.b.c', tokenOf({}), tokenOf({ iat: 5, exp: 5 })])(
  'a token that does not say how long it lives is taken for one of a week: %s',
  (token) => {
    expect(expiry(token)).toBe(5_000 + 7 * 24 * 3_600_000);
  },
);

test('a token says whose it is, or nothing', () => {
  expect(subjectOf(tokenOf({ sub: '7' }))).toBe('7');
  for (const token of ['opaque', tokenOf({}), tokenOf({ sub: 7 }), 'h.bnVsbA.s'])
    expect(subjectOf(token)).toBeNull();
});
