import { LoginBody, TokenPair } from '@spotter/contract/accounts';
import { AppError } from '../../platform/app-error.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { noStore } from '../../platform/http/no-store.ts';
import { bodyProblems, problems } from '../../platform/http/responses.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { emailKey } from './email-key.ts';
import { nameKey } from './name-key.ts';

/** No account has this id: whoever is unknown must cost the same queries as who is known. */
const nobodysId = 0;

function loginKey(nameOrEmail: string): string {
  return nameOrEmail.includes('@') ? emailKey(nameOrEmail) : nameKey(nameOrEmail);
}

export function login(app: App, { accounts, loginsStore, logins, passwords, guard }: AccountsDeps): void {
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
      const user = await accounts.findByLogin(typed);
      const attempt = {
        // Name and email of one account count together; what names no account counts as itself.
        account: user ? `id:${user.id}` : `as:${loginKey(typed)}`,
        client,
        isKnownClient: await loginsStore.knowsClient(user?.id ?? nobodysId, client),
      };
      const mayLogIn = await guard.attempt(attempt, async () => {
        const isRight = await passwords.verify(user?.passwordHash, password);
        return isRight && user?.isActive === true;
      });
      const passwordHash = user?.passwordHash;
      const pair =
        mayLogIn && user && passwordHash ? await logins.open({ ...user, passwordHash }, client) : null;
      if (!pair)
        throw new AppError('auth.login_failed', { detail: 'The name or the password is not right.' });
      return pair;
    },
  );
}
