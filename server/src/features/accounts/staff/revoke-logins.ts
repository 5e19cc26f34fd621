import { BulkResult } from '@spotter/contract/admin/conventions';
import { ManyIds } from '@spotter/contract/admin/training';
import type { Clock } from '../../../platform/clock.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Logins } from '../logins.ts';

interface Given {
  readonly logins: Pick<Logins, 'endMany'>;
  readonly clock: Clock;
}

export function revokeLogins(app: App, staff: Staff, { logins, clock }: Given): void {
  app.post(
    '/admin/api/logins/revoke',
    staff.may('logins.revoke', {
      operationId: 'revokeLogins',
      summary: 'End logins, with their sessions and sockets',
      body: ManyIds,
      response: { 200: BulkResult },
      problems: ['body'],
    }),
    async (request) => {
      const ids = [...new Set(request.body.ids)];
      const revoked = await logins.endMany(ids, 'revoked_by_staff', (trx, ended) =>
        staff.writeAudit(
          trx,
          staff.of(request),
          ended.map(({ id, userId }) => ({
            action: 'revoke',
            resource: 'logins',
            resourceId: id,
            label: `Account ${userId}`,
          })),
          clock.nowMs(),
        ),
      );
      const isRevoked = new Set(revoked);
      return { data: ids.filter((id) => isRevoked.has(id)) };
    },
  );
}
