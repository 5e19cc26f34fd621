import { AdminLogin, AdminLoginPage, AdminLoginQuery, ManyIds } from '@spotter/contract/admin/training';
import { BulkResult, TextId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { noSuchRecord } from '../list/record-id.ts';
import { showMoment, showMomentOrNull } from '../list/show-moment.ts';
import { showPage } from '../list/show-page.ts';
import type { ListedLogin } from './logins-list-store.ts';
import type { TrainingDeps } from './training-deps.ts';

export function showAdminLogin(login: ListedLogin): AdminLogin {
  return {
    id: login.id,
    user_id: login.userId,
    username: login.username,
    client: login.client,
    created_at: showMoment(login.createdAt),
    refreshed_at: showMomentOrNull(login.refreshedAt),
    expires_at: showMoment(login.expiresAt),
    ended_at: showMomentOrNull(login.endedAt),
    end_reason: login.endReason,
  };
}

export function registerAdminLogins(
  app: App,
  { gate, clock, loginsList, revokeLogin, audit }: TrainingDeps,
): void {
  app.get(
    '/admin/api/logins',
    {
      onRequest: gate.may('logins.list'),
      schema: {
        ...permitted('logins.list', 'listLogins', 'Logins of apps, a page at a time'),
        querystring: AdminLoginQuery,
        response: { 200: AdminLoginPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) =>
      showPage(await loginsList.list(query, listRequest(query), clock.nowMs()), showAdminLogin),
  );

  app.get(
    '/admin/api/logins/:id',
    {
      onRequest: gate.may('logins.show'),
      schema: {
        ...permitted('logins.show', 'showLogin', 'One login'),
        params: TextId,
        response: { 200: AdminLogin, ...dashboardProblems('request.invalid', 'staff', 'admin.not_found') },
      },
    },
    async ({ params }) => {
      const login = await loginsList.find(params.id);
      if (!login) throw noSuchRecord('login');
      return showAdminLogin(login);
    },
  );

  app.post(
    '/admin/api/logins/revoke',
    {
      onRequest: gate.may('logins.revoke'),
      schema: {
        ...permitted('logins.revoke', 'revokeLogins', 'End logins, with their sessions and sockets'),
        body: ManyIds,
        response: { 200: BulkResult, ...dashboardProblems('body', 'staff') },
      },
    },
    async (request) => {
      const revoked: string[] = [];
      for (const id of new Set(request.body.ids)) {
        const login = await loginsList.find(id);
        if (!login || login.endedAt !== null) continue;
        await revokeLogin(id);
        revoked.push(id);
        const entry = {
          action: 'revoke',
          resource: 'logins',
          resourceId: id,
          label: `Account ${login.userId}`,
        };
        await audit(staffOf(request), entry, clock.nowMs());
      }
      return { data: revoked };
    },
  );
}
