import { BulkResult } from '@spotter/contract/admin/conventions';
import { ManyIds } from '@spotter/contract/admin/training';
import type { Clock } from '../../../platform/clock.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Logins } from '../logins.ts';
import type { LoginsListStore } from './logins-list-store.ts';

interface Given {
  readonly logins: Pick<Logins, 'end'>;
  readonly loginsList: Pick<LoginsListStore, 'find'>;
  readonly clock: Clock;
}

export function revokeLogins(app: App, staff: Staff, { logins, loginsList, clock }: Given): void {
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
      const revoked: string[] = [];
      for (const id of new Set(request.body.ids)) {
        const login = await loginsList.find(id);
        if (!login) continue;
        const entry = {
          action: 'revoke',
          resource: 'logins',
          resourceId: id,
          label: `Account ${login.userId}`,
        };
        const isRevoked = await logins.end(id, 'revoked_by_staff', (trx) =>
          staff.writeAudit(trx, staff.of(request), entry, clock.nowMs()),
        );
        if (isRevoked) revoked.push(id);
      }
      return { data: revoked };
    },
  );
}
