import { LoginBody, TokenPair } from '@spotter/contract/accounts';
import { AppError } from '../../platform/app-error.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { problems } from '../../platform/http/responses.ts';
import { emailKey } from './email-key.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { nameKey } from './name-key.ts';

export function login(app: App, { accounts, logins, passwords, guard, clock }: AccountsDeps): void {
  app.post(
    '/api/auth/login/',
    {
      schema: {
        tags: ['Accounts'],
        summary: 'Log in by name or email',
        operationId: 'login',
        body: LoginBody,
        response: {
          200: TokenPair,
          ...problems(
            'request.invalid',
            'request.malformed_json',
            'request.too_large',
            'request.unsupported_media_type',
            'auth.login_failed',
            'limits.too_many_requests',
            'limits.busy',
          ),
        },
      },
    },
    async (request, reply) => {
      const { username: typed, password } = request.body;
      const client = clientAddress(request.ip);
      const user = await accounts.findByLogin(typed);
      const attempt = {
        // Name and email of one account count together; what names no account counts as itself.
        account: user ? String(user.id) : typed.includes('@') ? emailKey(typed) : nameKey(typed),
        client,
        isKnownClient: user !== undefined && (await accounts.knowsClient(user.id, client)),
      };
      await guard.begin(attempt);

      const isRight = await passwords.verify(user?.passwordHash, password);
      if (!user?.isActive || !isRight) {
        throw new AppError('auth.login_failed', { detail: 'The name or the password is not right.' });
      }
      guard.succeeded(attempt);
      await accounts.noteLogin(user.id, client, clock.nowMs());
      reply.header('cache-control', 'no-store');
      return logins.open(user, client);
    },
  );
}
