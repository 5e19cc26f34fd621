import { createHmac, generateKeyPairSync } from 'node:crypto';
import { createSigner } from 'fast-jwt';
import { expect, test } from 'vitest';
import type { SigningKey } from './signing-keys-store.ts';
import { createTokens, type TokenClaims } from './tokens.ts';

const key: SigningKey = { kid: 'k1', secret: 'a key that only this test knows, 32+', retiredAt: null };
const other: SigningKey = { kid: 'k2', secret: 'another key that only this test knows', retiredAt: null };

function tokensWith(current: SigningKey, ...all: SigningKey[]) {
  return createTokens({
    current: () => Promise.resolve(current),
    find: (kid) => Promise.resolve([current, ...all].find((known) => known.kid === kid)),
  });
}

const claims: TokenClaims = {
  userId: 7,
  loginId: '3f0e7a52-6a5e-4b0c-9f7e-2f7c8a1b9d11',
  jti: '0b6f3c7a-8a4a-4a3c-8a57-0f2e3d4c5b6a',
  iat: 1_800_000_000,
  exp: 1_800_604_800,
};

const payload = {
  iss: 'spotter',
  aud: 'spotter-api',
  use: 'access',
  sub: '7',
  sid: claims.loginId,
  jti: claims.jti,
  iat: claims.iat,
  exp: claims.exp,
};

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** A token made by hand, as an attacker would. */
function forge(header: object, body: object, secret?: string): string {
  const signed = `${encode(header)}.${encode(body)}`;
  const signature =
    secret === undefined ? '' : createHmac('sha256', secret).update(signed).digest('base64url');
  return `${signed}.${signature}`;
}

function decode(token: string): unknown[] {
  return token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown);
}

test('a token carries its key, issuer, audience, type, user, login, id and times', async () => {
  const [header, body] = decode(await tokensWith(key).sign('refresh', claims));
  expect(header).toEqual({ alg: 'HS256', typ: 'JWT', kid: 'k1' });
  expect(body).toEqual({ ...payload, use: 'refresh' });
});

test('the same claims give the same bytes, and read back as they were', async () => {
  const tokens = tokensWith(key);
  const token = await tokens.sign('access', claims);
  expect(await tokensWith(key).sign('access', claims)).toBe(token);
  expect(await tokens.verify('access', token)).toEqual(claims);
  // Once more: a token that was verified is remembered.
  expect(await tokens.verify('access', token)).toEqual(claims);
});

test('one type of token is never taken for the other, remembered or not', async () => {
  const tokens = tokensWith(key);
  const access = await tokens.sign('access', claims);
  expect(await tokens.verify('refresh', access)).toBeNull();
  expect(await tokens.verify('access', access)).toEqual(claims);
  expect(await tokens.verify('refresh', access)).toBeNull();
  expect(await tokens.verify('access', await tokens.sign('refresh', claims))).toBeNull();
});

test('what a test forges by hand is taken when everything is right, so that the refusals below mean something', async () => {
  const token = forge({ alg: 'HS256', typ: 'JWT', kid: 'k1' }, payload, key.secret);
  expect(await tokensWith(key).verify('access', token)).toEqual(claims);
});

const hs256 = { alg: 'HS256', typ: 'JWT', kid: 'k1' };
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

test.each([
  ['no algorithm', forge({ ...hs256, alg: 'none' }, payload)],
  ['no algorithm, spelled otherwise', forge({ ...hs256, alg: 'nOnE' }, payload)],
  ['no algorithm and a signature', forge({ ...hs256, alg: 'none' }, payload, key.secret)],
  ['no signature', forge(hs256, payload)],
  ['a key that is not ours', forge(hs256, payload, 'a key that somebody else has made up')],
  ['an empty key', forge(hs256, payload, '')],
  ['the key of another id', forge({ ...hs256, kid: 'k2' }, payload, key.secret)],
  ['an unknown key id', forge({ ...hs256, kid: 'k9' }, payload, key.secret)],
  ['no key id', forge({ alg: 'HS256', typ: 'JWT' }, payload, key.secret)],
  ['a key id that is no text', forge({ ...hs256, kid: { $ne: '' } }, payload, key.secret)],
  ['a header that names another algorithm', forge({ ...hs256, alg: 'HS512' }, payload, key.secret)],
  ['an RSA signature', createSigner({ algorithm: 'RS256', key: privateKey, kid: 'k1' })(payload)],
  ['a public RSA key as the secret', forge(hs256, payload, publicKey)],
  ['another issuer', forge(hs256, { ...payload, iss: 'elsewhere' }, key.secret)],
  ['another audience', forge(hs256, { ...payload, aud: 'admin' }, key.secret)],
  ['no type', forge(hs256, { ...payload, use: undefined }, key.secret)],
  ['no login', forge(hs256, { ...payload, sid: undefined }, key.secret)],
  ['no end', forge(hs256, { ...payload, exp: undefined }, key.secret)],
  ['an end that is no number', forge(hs256, { ...payload, exp: '9999999999' }, key.secret)],
  ['a user that is a number', forge(hs256, { ...payload, sub: 7 }, key.secret)],
  ['a payload that is a list', forge(hs256, [payload], key.secret)],
])('a token with %s is not ours', async (_what, token) => {
  expect(await tokensWith(key, other).verify('access', token)).toBeNull();
});

test.each(['', '.', '..', 'x.y.z', 'null', 'e30.e30.', 'a'.repeat(5_000), `${'é'.repeat(9)}.x.y`])(
  'the text %j is no token',
  async (text) => {
    expect(await tokensWith(key).verify('access', text)).toBeNull();
  },
);

test('changing any part of a token breaks it', async () => {
  const tokens = tokensWith(key);
  const token = await tokens.sign('access', claims);
  const [header = '', body = '', signature = ''] = token.split('.');
  const elses = await tokens.sign('access', { ...claims, userId: 8 });
  expect(await tokens.verify('access', `${header}.${elses.split('.')[1] ?? ''}.${signature}`)).toBeNull();
  expect(await tokens.verify('access', `${header}.${body}.${signature.slice(0, -2)}`)).toBeNull();
  expect(await tokens.verify('access', `${token}.${signature}`)).toBeNull();
});

test('a token from before a key was rotated goes on to verify', async () => {
  const before = await tokensWith(key).sign('access', claims);
  const rotated = tokensWith(other, { ...key, retiredAt: 1 });
  expect(await rotated.verify('access', before)).toEqual(claims);
  expect(decode(await rotated.sign('access', claims))[0]).toMatchObject({ kid: 'k2' });
});
