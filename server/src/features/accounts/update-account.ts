import { Account, AccountChange } from '@spotter/contract/accounts';
import type { App } from '../../platform/http/app-instance.ts';
import { noStore } from '../../platform/http/no-store.ts';
import { bodyProblems, problems } from '../../platform/http/responses.ts';
import { wrongWithEmail, wrongWithName } from './account-rules.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { ownUser } from './own-user.ts';
import { provePassword } from './prove-password.ts';
import { rulesError } from '../../platform/http/rules-error.ts';
import { showAccount } from './show-account.ts';
import { takenError } from './taken-error.ts';

/** Whoever holds a phone that is logged in must not be able to take the account over: the email needs the password. */
function wrongFields(
  change: { username?: string | undefined; email?: string | undefined },
  hasPassword: boolean,
) {
  const found = [
    ['/username', change.username === undefined ? undefined : wrongWithName(change.username)],
    ['/email', change.email === undefined ? undefined : wrongWithEmail(change.email)],
    [
      '/password',
      change.email !== undefined && !hasPassword ? 'Is required to change the email.' : undefined,
    ],
  ] as const;
  return found.flatMap(([path, message]) => (message === undefined ? [] : [{ path, message }]));
}

export function updateAccount(app: App, deps: AccountsDeps): void {
  const { accounts, clock, requireCaller } = deps;
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
      const fields = wrongFields({ username, email }, password !== undefined);
      if (fields.length > 0) throw rulesError(fields);

      const user = await ownUser(request, accounts);
      if (email !== undefined && password !== undefined) await provePassword(request, user, password, deps);
      const change = {
        ...(username === undefined ? {} : { username }),
        ...(email === undefined ? {} : { email }),
      };
      const taken = await accounts.update(user.id, change, clock.nowMs());
      if (taken) throw takenError([taken]);
      return showAccount({ ...user, ...change });
    },
  );
}
