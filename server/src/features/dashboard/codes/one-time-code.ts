// Time-based one-time codes as every authenticator app makes them (RFC 6238: SHA-1, six digits, 30 seconds).
import { Secret, TOTP } from 'otpauth';
import type { Ids } from '../../../platform/ids.ts';

const periodSeconds = 30;
/** So many periods before and after the present one count: the clocks of phones are not exact. */
const drift = 1;

/** Random bytes in base32, as people and apps read them. */
export function randomBase32(ids: Ids, bytes: number): string {
  const random = Buffer.from(ids.secret(), 'base64url').subarray(0, bytes);
  return new Secret({ buffer: Uint8Array.from(random).buffer }).base32;
}

/** 160 bits, as RFC 4226 recommends. */
export function newSecret(ids: Ids): string {
  return randomBase32(ids, 20);
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Spotter', label, secret, period: periodSeconds });
}

/** What an app reads from a QR code, `otpauth://totp/...`; by `label` it tells accounts apart. */
export function otpauthUri(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

/** What was typed without the spaces and dashes that groups are told apart by. */
export function bareCode(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase();
}

/** The period, counted from 1970, whose code this is; undefined where it is none of now. */
export function stepOfCode(secret: string, code: string, nowMs: number): number | undefined {
  // otpauth throws at six letters that are more than six bytes.
  if (!/^\d{6}$/.test(code)) return undefined;
  const totp = totpOf(secret);
  const delta = totp.validate({ token: code, timestamp: nowMs, window: drift });
  return delta === null ? undefined : totp.counter({ timestamp: nowMs }) + delta;
}
