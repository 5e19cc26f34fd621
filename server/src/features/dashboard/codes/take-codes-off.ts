import { ByRowId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
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

export function takeCodesOff(app: App, { db, staff, clock }: Given): void {
  app.delete(
    '/admin/api/users/:id/codes',
    staff.may('users.take_codes_off', {
      operationId: 'takeCodesOff',
      summary: 'Turn somebody’s one-time codes off, who has lost their phone and their recovery codes',
      params: ByRowId,
      response: { 204: Type.Null({ description: 'The password alone signs them in.' }) },
      problems: ['request.invalid', 'no-body', 'admin.not_found', 'staff.codes_off'],
    }),
    async (request, reply) => {
      const { id } = request.params;
      await inTransaction(db, async (trx) => {
        const person = await trx
          .selectFrom('users')
          .select('username')
          .where('id', '=', id)
          .executeTakeFirst();
        if (!person) throw noSuchRecord('account');
        if (!(await dropCodes(trx, id))) throw codesAreOff('This person has no one-time codes.');
        const entry = {
          action: 'codes_off',
          resource: 'users',
          resourceId: id,
          label: person.username,
        } as const;
        await staff.writeAudit(trx, staff.of(request), entry, clock.nowMs());
      });
      return reply.code(204).send(null);
    },
  );
}
