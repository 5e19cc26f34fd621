import { SignedIn, SignInBody } from '@spotter/contract/admin/access';
import { staffRoles } from '@spotter/contract/admin/permissions';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import type { DashboardDeps } from '../dashboard-deps.ts';
import { dashboardSetCookie, isHttps } from './dashboard-cookie.ts';
import { showSignedIn } from './show-signed-in.ts';

export function signIn(app: App, deps: DashboardDeps): void {
  const { staff, sessions, tryPassword, clock, ids, maxAgeMs, publicUrl } = deps;
  app.post(
    '/admin/api/sign-in',
    staff.open({
      operationId: 'signIn',
      summary: 'Sign in by name or email; the answer sets the cookie',
      body: SignInBody,
      response: { 200: SignedIn },
      problems: ['body', 'admin.sign_in_failed', 'limits.too_many_requests', 'limits.busy'],
    }),
    async (request, reply) => {
      const { username, password } = request.body;
      const client = clientAddress(request.ip);
      // Whoever is no staff is answered, delayed and counted like a wrong password.
      const user = await tryPassword(username, password, client, ({ role }) =>
        staffRoles.some((staff) => staff === role),
      );
      const secret = ids.secret();
      const expiresAt = clock.nowMs() + maxAgeMs;
      const isOpen =
        user &&
        (await sessions.open(
          { secret, userId: user.id, passwordHash: user.passwordHash, client, expiresAt },
          clock.nowMs(),
        ));
      const session = isOpen ? await sessions.find(secret) : undefined;
      if (!session) {
        throw new AppError('admin.sign_in_failed', {
          detail: 'The name or the password is not right, or the account may not use the dashboard.',
        });
      }
      reply.header(
        'set-cookie',
        dashboardSetCookie(secret, {
          secure: isHttps(request, publicUrl),
          maxAgeSeconds: Math.floor(maxAgeMs / 1000),
        }),
      );
      return showSignedIn(session, deps);
    },
  );
}
