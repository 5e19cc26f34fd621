import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { clearDashboardCookie } from './dashboard-cookie.ts';
import type { Staff } from '../staff.ts';
import type { StaffSessionsStore } from './staff-sessions-store.ts';
import type { DashboardAccounts } from '../dashboard-accounts.ts';

interface Given extends Pick<DashboardAccounts, 'logins'> {
  readonly staff: Staff;
  readonly sessions: StaffSessionsStore;
  readonly publicUrl: string | undefined;
}

export function signOut(app: App, { staff, sessions, logins, publicUrl }: Given): void {
  const routes = [
    {
      url: '/admin/api/sign-out',
      operationId: 'signOut',
      summary: 'Sign out of this browser',
      everywhere: false,
    },
    {
      url: '/admin/api/sign-out-everywhere',
      operationId: 'signOutEverywhere',
      summary: 'Sign out of every browser, and log out of every app',
      everywhere: true,
    },
  ] as const;
  for (const { url, operationId, summary, everywhere } of routes) {
    app.post(
      url,
      {
        ...staff.signedIn({
          operationId,
          summary,
          response: { 204: Type.Null({ description: 'Signed out; the cookie is taken away.' }) },
          problems: ['no-body'],
        }),
        // Whoever is afraid for their account is never told to wait; it is done once by each sign-in.
        config: { costsAWrite: false },
      },
      async (request, reply) => {
        const { userId, tokenHash } = staff.of(request);
        await (everywhere ? logins.logOutEverywhere(userId) : sessions.end(tokenHash));
        clearDashboardCookie(reply, publicUrl);
        return reply.code(204).send(null);
      },
    );
  }
}
