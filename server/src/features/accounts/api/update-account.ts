import { Account, AccountChange } from '@spotter/contract/accounts';
import type { onRequestHookHandler } from 'fastify';
import type { Clock } from '../../../platform/clock.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { noStore } from '../../../platform/http/no-store.ts';
import { bodyProblems, problems } from '../../../platform/http/responses.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { wrongWithAccount } from '../account-rules.ts';
import type { UsersStore } from '../users-store.ts';
import { ownUser } from './own-user.ts';
import type { ProvePassword } from './prove-password.ts';
import { showAccount } from '../show-account.ts';
import { fieldError } from '../../../platform/remark.ts';

interface Given {
  readonly users: Pick<UsersStore, 'find' | 'change'>;
  readonly provePassword: ProvePassword;
  readonly clock: Clock;
}

export function updateAccount(app: App, requireCaller: onRequestHookHandler, given: Given): void {
  const { users, provePassword, clock } = given;
  app.patch(
    '/api/account/',
    {
      onRequest: [noStore, requireCaller],
      schema: {
        tags: ['Accounts'],
        summary: 'Change the caller’s name or email',
        operationId: 'updateAccount',
        security: [{ bearer: [] }],
        body: AccountChange,
        response: {
          200: Account,
          ...problems(
            ...bodyProblems,
            'auth.token_missing',
            'auth.token_invalid',
            'auth.password_wrong',
            'accounts.username_taken',
            'accounts.email_taken',
            'limits.too_many_requests',
            'limits.busy',
          ),
        },
      },
    },
    async (request) => {
      const username = request.body.username?.trim();
      const email = request.body.email?.trim();
      const { password } = request.body;
      const fields = [...(await wrongWithAccount({ username, email }))];
      // Whoever holds a phone that is logged in must not be able to take the account over.
      if (email !== undefined && password === undefined) {
        fields.push(fieldError('/password', 'required_for_email'));
      }
      if (fields.length > 0) throw rulesError(fields);

      const user = await ownUser(request, users);
      if (email !== undefined && password !== undefined) await provePassword(request, user, password);
      const change = {
        ...(username === undefined ? {} : { username }),
        ...(email === undefined ? {} : { email }),
      };
      return showAccount((await users.change(user.id, change, clock.nowMs())) ?? user);
    },
  );
}
