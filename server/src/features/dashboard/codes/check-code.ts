import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { bareCode, stepOfCode } from './one-time-code.ts';
import { createRecoveryCodesStore } from './recovery-codes-store.ts';
import { createStaffCodesStore } from './staff-codes-store.ts';

/** `off`: the person has no codes; `missing`: they have, and none was given; `used`: it was right, and opens nothing more. */
export type CodeAnswer = 'off' | 'missing' | 'wrong' | 'used' | 'right';

/** A code of the app or a recovery code. One that is right is used up by this. */
export type CheckCode = (userId: number, typed: string | undefined) => Promise<CodeAnswer>;

export function createCheckCode(db: Database, clock: Clock): CheckCode {
  const codes = createStaffCodesStore(db);
  const recoveryCodes = createRecoveryCodesStore(db);

  return async (userId, typed) => {
    const own = await codes.find(userId);
    if (own?.confirmedAt == null) return 'off';
    const code = bareCode(typed ?? '');
    if (code === '') return 'missing';
    const nowMs = clock.nowMs();
    const step = stepOfCode(own.secret, code, nowMs);
    if (step !== undefined) return (await codes.useStep(userId, step)) ? 'right' : 'used';
    return recoveryCodes.use(userId, code, nowMs);
  };
}
