import { FreshProof } from '@spotter/contract/admin/access';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { wrongCode } from '../codes/wrong-code.ts';
import type { Staff } from '../staff.ts';
import type { StaffSessionsStore } from './staff-sessions-store.ts';
import type { CheckCode, CodeAnswer } from '../codes/check-code.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { DashboardAccounts } from '../dashboard-accounts.ts';
import { fieldError } from '../../../platform/remark.ts';

interface Given extends Pick<DashboardAccounts, 'tryPassword' | 'countProof'> {
  readonly staff: Staff;
  readonly sessions: StaffSessionsStore;
  readonly checkCode: CheckCode;
  readonly clock: Clock;
}

export function prove(app: App, { staff, sessions, tryPassword, countProof, checkCode, clock }: Given): void {
  app.post(
    '/admin/api/prove',
    staff.signedIn({
      operationId: 'provePassword',
      summary:
        'The password or a one-time code, for what needs a fresh proof; it holds ten minutes, for this sign-in',
      body: FreshProof,
      response: { 204: Type.Null({ description: 'It is right.' }) },
      problems: [
        'body',
        'auth.password_wrong',
        'staff.code_wrong',
        'limits.too_many_requests',
        'limits.busy',
      ],
    }),
    async (request, reply) => {
      const { userId, email, tokenHash } = staff.of(request);
      const { password, code } = request.body;
      const client = clientAddress(request.ip);
      // Guesses are counted and delayed like failed logins; a code that was right and is used is no guess.
      if (password === undefined && code !== undefined) {
        const given: { answer: CodeAnswer } = { answer: 'wrong' };
        await countProof(userId, client, async () => {
          given.answer = await checkCode(userId, code);
          return given.answer === 'right' || given.answer === 'used';
        });
        if (given.answer !== 'right') throw wrongCode();
      } else {
        const proven = await tryPassword(email, password ?? '', client, () => true);
        if (proven?.id !== userId) {
          throw new AppError('auth.password_wrong', {
            detail: 'The password is not right.',
            fields: [fieldError('/password', 'not_right')],
          });
        }
      }
      await sessions.prove(tokenHash, clock.nowMs());
      return reply.code(204).send(null);
    },
  );
}
