// One-time codes of a staff member, through the interface, with an authenticator app of the test.
import type { BegunCodes, RecoveryCodes } from '@spotter/contract/admin/codes';
import { TOTP } from 'otpauth';
import { expect } from 'vitest';
import type { TestStaff } from './as-staff.ts';
import type { TestApp } from './build-test-app.ts';

/** What an app with this secret shows at a moment. */
export function codeAt(secret: string, atMs: number): string {
  return new TOTP({ secret }).generate({ timestamp: atMs });
}

export async function beginCodes(staff: Pick<TestStaff, 'call'>): Promise<BegunCodes> {
  const begun = await staff.call('POST', 'me/codes');
  expect(begun.statusCode, begun.body).toBe(200);
  return begun.json<BegunCodes>();
}

/** The code of the moment is used up by it. */
export async function turnCodesOn(app: Pick<TestApp, 'clock'>, staff: Pick<TestStaff, 'call'>) {
  const { secret } = await beginCodes(staff);
  const code = codeAt(secret, app.clock.nowMs());
  const confirmed = await staff.call('POST', 'me/codes/confirm', { code });
  expect(confirmed.statusCode, confirmed.body).toBe(200);
  return { secret, recoveryCodes: confirmed.json<RecoveryCodes>().recovery_codes };
}
