import { RecoveryCodes } from '@spotter/contract/admin/codes';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { codesAreOff } from './codes-are-off.ts';
import { newRecoveryCodes } from './new-recovery-codes.ts';
import { createStaffCodesStore } from './staff-codes-store.ts';
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

export function renewRecoveryCodes(app: App, { db, staff, ids, clock }: Given): void {
  app.post(
    '/admin/api/me/recovery-codes',
    staff.proven({
      operationId: 'renewRecoveryCodes',
      summary: 'New recovery codes in place of those from before',
      response: { 200: RecoveryCodes },
      problems: ['no-body', 'staff.codes_off'],
    }),
    (request) => {
      const member = staff.of(request);
      const { userId, username } = member;
      return inTransaction(db, async (trx) => {
        const own = await createStaffCodesStore(trx).find(userId);
        if (own?.confirmedAt == null) throw codesAreOff('Turn your codes on first.');
        const entry = {
          action: 'recovery_codes',
          resource: 'users',
          resourceId: userId,
          label: username,
        } as const;
        await staff.writeAudit(trx, member, entry, clock.nowMs());
        return { recovery_codes: [...(await newRecoveryCodes(trx, userId, ids))] };
      });
    },
  );
}
