import { CodeToConfirm, RecoveryCodes } from '@spotter/contract/admin/codes';
import { AppError } from '../../../platform/app-error.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { createStaffSessionsStore } from '../access/staff-sessions-store.ts';
import { codesAreOff } from './codes-are-off.ts';
import { newRecoveryCodes } from './new-recovery-codes.ts';
import { bareCode, stepOfCode } from './one-time-code.ts';
import { createStaffCodesStore } from './staff-codes-store.ts';
import { wrongCode } from './wrong-code.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Staff } from '../staff.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Clock } from '../../../platform/clock.ts';

interface Given {
  readonly db: Database;
  readonly staff: Staff;
  readonly ids: Ids;
  readonly clock: Clock;
}

export function confirmCodes(app: App, { db, staff, ids, clock }: Given): void {
  app.post(
    '/admin/api/me/codes/confirm',
    staff.signedIn({
      operationId: 'confirmCodes',
      summary: 'Turn one-time codes on, with a right one of the app; the answer holds the recovery codes',
      body: CodeToConfirm,
      response: { 200: RecoveryCodes },
      problems: ['body', 'staff.code_wrong', 'staff.codes_on', 'staff.codes_off'],
    }),
    (request) => {
      const member = staff.of(request);
      const { userId, tokenHash } = member;
      return inTransaction(db, async (trx) => {
        const codes = createStaffCodesStore(trx);
        const nowMs = clock.nowMs();
        const begun = await codes.find(userId);
        if (!begun) throw codesAreOff('Begin first: ask for a secret.');
        const step = stepOfCode(begun.secret, bareCode(request.body.code), nowMs);
        if (step === undefined) throw wrongCode();
        if (!(await codes.confirm(userId, begun.secret, step, nowMs))) {
          throw new AppError('staff.codes_on', { detail: 'Your codes are on.' });
        }
        // Whoever has only the password may hold one of them.
        await createStaffSessionsStore(trx).endOthersOf(userId, tokenHash);
        const entry = { resource: 'users', resourceId: userId, label: member.username } as const;
        await staff.writeAudit(trx, member, { ...entry, action: 'codes_on' }, nowMs);
        return { recovery_codes: [...(await newRecoveryCodes(trx, userId, ids))] };
      });
    },
  );
}
