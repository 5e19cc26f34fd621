import { ByOwnSignIn } from '@spotter/contract/admin/own-access';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { StaffSessionsStore } from '../access/staff-sessions-store.ts';
import type { DashboardAccounts } from '../dashboard-accounts.ts';
import type { Staff } from '../staff.ts';

interface Given extends Pick<DashboardAccounts, 'logins'> {
  readonly staff: Staff;
  readonly sessions: Pick<StaffSessionsStore, 'endOne' | 'endOthersOf'>;
}

export function endOwnSignIns(app: App, { staff, sessions, logins }: Given): void {
  app.delete(
    '/admin/api/me/sign-ins/:id',
    staff.signedIn({
      operationId: 'endOwnSignIn',
      summary: 'End one of one’s own sign-ins, or logins of apps with its sessions',
      params: ByOwnSignIn,
      response: { 204: Type.Null({ description: 'It has ended.' }) },
      problems: ['request.invalid', 'no-body', 'admin.not_found'],
    }),
    async (request, reply) => {
      const { userId } = staff.of(request);
      const { id } = request.params;
      const isEnded = (await sessions.endOne(userId, id)) || (await logins.endOwn(userId, id));
      if (!isEnded) throw noSuchRecord('sign-in');
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/admin/api/me/sign-ins',
    staff.signedIn({
      operationId: 'endOtherSignIns',
      summary: 'End all of one’s own sign-ins but this one, and every login of apps',
      response: { 204: Type.Null({ description: 'This one is the only one.' }) },
      problems: ['no-body'],
    }),
    async (request, reply) => {
      const { userId, tokenHash } = staff.of(request);
      await sessions.endOthersOf(userId, tokenHash);
      await logins.endAllOf(userId);
      return reply.code(204).send(null);
    },
  );
}
