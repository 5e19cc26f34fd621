import { OwnPassword } from '@spotter/contract/admin/own-access';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { createStaffSessionsStore } from '../access/staff-sessions-store.ts';
import type { DashboardAccounts } from '../dashboard-accounts.ts';
import type { Staff } from '../staff.ts';
import { fieldError } from '../../../platform/remark.ts';

interface Given extends Pick<DashboardAccounts, 'tryPassword' | 'preparePassword' | 'logins'> {
  readonly db: Database;
  readonly staff: Staff;
  readonly clock: Clock;
}

function wrongPassword(): AppError {
  return new AppError('auth.password_wrong', {
    detail: 'The present password is not right.',
    fields: [fieldError('/old', 'not_right')],
  });
}

export function changeOwnPassword(
  app: App,
  { db, staff, clock, tryPassword, preparePassword, logins }: Given,
): void {
  app.post(
    '/admin/api/me/password',
    staff.signedIn({
      operationId: 'changeOwnPassword',
      summary: 'Change one’s own password; every other sign-in and every login of apps ends',
      body: OwnPassword,
      response: { 204: Type.Null({ description: 'The new password holds; this sign-in goes on.' }) },
      problems: ['body', 'auth.password_wrong', 'limits.too_many_requests', 'limits.busy'],
    }),
    async (request, reply) => {
      const member = staff.of(request);
      const { userId, tokenHash } = member;
      const { old, password } = request.body;
      const storePassword = await preparePassword(password, member);
      const proven = await tryPassword(member.email, old, clientAddress(request.ip), () => true);
      if (proven?.id !== userId) throw wrongPassword();
      const endedLogins = await inTransaction(db, async (trx) => {
        const ended = await storePassword(trx, userId, proven.passwordHash);
        // It was changed a moment ago, by somebody else.
        if (!ended) throw wrongPassword();
        const sessions = createStaffSessionsStore(trx);
        await sessions.endOthersOf(userId, tokenHash);
        await sessions.keep(tokenHash);
        const entry = {
          action: 'edit',
          resource: 'users',
          resourceId: userId,
          label: member.username,
        } as const;
        await staff.writeAudit(trx, member, { ...entry, after: { password: 'changed' } }, clock.nowMs());
        return ended;
      });
      await logins.endSessions(endedLogins);
      return reply.code(204).send(null);
    },
  );
}
