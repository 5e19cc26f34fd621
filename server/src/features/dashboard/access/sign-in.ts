import { SignedIn, SignInBody } from '@spotter/contract/admin/access';
import { staffRoles } from '@spotter/contract/admin/permissions';
import { AppError } from '../../../platform/app-error.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { CheckCode, CodeAnswer } from '../codes/check-code.ts';
import { wrongCode } from '../codes/wrong-code.ts';
import type { DashboardAccounts } from '../dashboard-accounts.ts';
import type { Staff } from '../staff.ts';
import { setDashboardCookie } from './dashboard-cookie.ts';
import { createStaffSessionsStore } from './staff-sessions-store.ts';
import { showSignedIn, type SignedInDeps } from './show-signed-in.ts';

interface Given extends SignedInDeps, Pick<DashboardAccounts, 'tryPassword' | 'noteLogin'> {
  readonly db: Database;
  readonly staff: Staff;
  readonly checkCode: CheckCode;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly maxAgeMs: number;
  readonly publicUrl: string | undefined;
}

export function signIn(app: App, deps: Given): void {
  const { db, staff, tryPassword, checkCode, noteLogin, clock, ids, maxAgeMs, publicUrl } = deps;
  app.post(
    '/admin/api/sign-in',
    staff.open({
      operationId: 'signIn',
      summary: 'Sign in by name or email; the answer sets the cookie',
      body: SignInBody,
      response: { 200: SignedIn },
      problems: [
        'body',
        'admin.sign_in_failed',
        'staff.code_required',
        'staff.code_wrong',
        'limits.too_many_requests',
        'limits.busy',
      ],
    }),
    async (request, reply) => {
      const { username, password, code } = request.body;
      const client = clientAddress(request.ip);
      const second: { answer: CodeAnswer } = { answer: 'off' };
      // Whoever is no staff is answered, delayed and counted like a wrong password; a wrong code is counted like one. A
      // used code is no guess: whoever presses the button twice must not be kept out.
      const user = await tryPassword(username, password, client, async ({ id, role }) => {
        if (!staffRoles.some((staff) => staff === role)) return false;
        second.answer = await checkCode(id, code);
        return second.answer !== 'wrong';
      });
      if (second.answer === 'wrong' || second.answer === 'used') throw wrongCode();
      if (second.answer === 'missing') {
        throw new AppError('staff.code_required', {
          detail: 'The password is right. Send it again with the code of your app, or with a recovery code.',
        });
      }
      const secret = ids.secret();
      const nowMs = clock.nowMs();
      const session =
        user &&
        (await inTransaction(db, async (trx) => {
          const proven = { userId: user.id, passwordHash: user.passwordHash, client };
          if (!(await noteLogin(trx, { ...proven, roles: staffRoles }, nowMs))) return undefined;
          const sessions = createStaffSessionsStore(trx);
          await sessions.add({ userId: user.id, client, secret, expiresAt: nowMs + maxAgeMs }, nowMs);
          // Read here, where nobody has ended it yet: a right password is never answered as a wrong one.
          return sessions.find(secret);
        }));
      if (!session) {
        throw new AppError('admin.sign_in_failed', {
          detail: 'The name or the password is not right, or the account may not use the dashboard.',
        });
      }
      setDashboardCookie(reply, publicUrl, { secret, maxAgeSeconds: Math.floor(maxAgeMs / 1000) });
      return showSignedIn(session, deps);
    },
  );
}
