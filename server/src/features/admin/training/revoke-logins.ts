import { BulkResult } from '@spotter/contract/admin/conventions';
import { ManyIds } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import type { TrainingDeps } from './training-deps.ts';

export function revokeLogins(app: App, { staff, clock, loginsList, revokeLogin }: TrainingDeps): void {
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
        const isRevoked = await revokeLogin(id, (trx) =>
          staff.writeAudit(trx, staff.of(request), entry, clock.nowMs()),
        );
        if (isRevoked) revoked.push(id);
      }
      return { data: revoked };
    },
  );
}
