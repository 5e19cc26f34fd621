import { LoginBody, TokenPair } from '@spotter/contract/accounts';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { noStore } from '../../../platform/http/no-store.ts';
import { bodyProblems, problems } from '../../../platform/http/responses.ts';
import type { Logins } from '../logins.ts';
import type { TryPassword } from '../try-password.ts';

export function login(app: App, tryPassword: TryPassword, logins: Pick<Logins, 'open'>): void {
  app.post(
    '/api/auth/login/',
    {
      onRequest: noStore,
      schema: {
        tags: ['Accounts'],
        summary: 'Log in by name or email',
        operationId: 'login',
        body: LoginBody,
        response: {
          200: TokenPair,
          ...problems(...bodyProblems, 'auth.login_failed', 'limits.too_many_requests', 'limits.busy'),
        },
      },
    },
    async (request) => {
      const { username: typed, password } = request.body;
      const client = clientAddress(request.ip);
      const user = await tryPassword(typed, password, client);
      const pair = user && (await logins.open(user, client));
      if (!pair)
        throw new AppError('auth.login_failed', { detail: 'The name or the password is not right.' });
      return pair;
    },
  );
}
