import { Type } from 'typebox';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { codesAreOff } from './codes-are-off.ts';
import { dropCodes } from './drop-codes.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Staff } from '../staff.ts';
import type { Clock } from '../../../platform/clock.ts';

interface Given {
  readonly db: Database;
  readonly staff: Staff;
  readonly clock: Clock;
}

export function turnCodesOff(app: App, { db, staff, clock }: Given): void {
  app.delete(
    '/admin/api/me/codes',
    staff.proven({
      operationId: 'turnCodesOff',
      summary: 'Turn one-time codes off, such as before they are set up on another phone',
      response: { 204: Type.Null({ description: 'The password alone signs in.' }) },
      problems: ['no-body', 'staff.codes_off'],
    }),
    async (request, reply) => {
      const member = staff.of(request);
      await inTransaction(db, async (trx) => {
        if (!(await dropCodes(trx, member.userId))) throw codesAreOff('Your codes are not on.');
        const entry = { resource: 'users', resourceId: member.userId, label: member.username } as const;
        await staff.writeAudit(trx, member, { ...entry, action: 'codes_off' }, clock.nowMs());
      });
      return reply.code(204).send(null);
    },
  );
}
