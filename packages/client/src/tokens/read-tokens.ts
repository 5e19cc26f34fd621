import type { TokenPair } from '@spotter/contract/accounts';
import type { Tokens } from './token-storage.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Not atob: not every platform has it. The claims that are read here are ASCII. */
function decodeBase64Url(text: string): string {
  let bits = 0;
  let held = 0;
  let decoded = '';
  for (const letter of text) {
    held = ((held << 6) | letters.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    decoded += String.fromCharCode((held >> bits) & 0xff);
  }
  return decoded;
}

interface Claims {
  readonly exp: number;
  readonly iat: number;
  readonly sub: string;
}

/** Empty of another kind of token: the server says what it is worth. */
function claimsOf(token: string): Partial<Claims> {
  try {
    return (JSON.parse(decodeBase64Url(token.split('.')[1] ?? '')) ?? {}) as Partial<Claims>;
  } catch {
    return {};
  }
}

/** How long a token lives, in milliseconds; 7 days where it does not say so. */
function lifeOf(token: string): number {
  const { exp = 0, iat = 0 } = claimsOf(token);
  return exp > iat ? (exp - iat) * 1000 : 7 * 24 * 3_600_000;
}

/** Whose token it is; null where it does not say so. */
export function subjectOf(token: string): string | null {
  const { sub } = claimsOf(token);
  return typeof sub === 'string' ? sub : null;
}

/** By the clock of this device, which may be wrong: what counts is how long the token lives from now on. */
export function readTokens(pair: TokenPair, nowMs: number): Tokens {
  return {
    username: pair.username,
    accessToken: pair.access_token,
    refreshToken: pair.refresh_token,
    expiresAtMs: nowMs + lifeOf(pair.access_token),
  };
}
