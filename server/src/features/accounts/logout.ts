import { RefreshBody } from '@spotter/contract/accounts';
import { Type } from 'typebox';
import { AppError } from '../../platform/app-error.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { bearerToken } from '../../platform/http/authenticate.ts';
import { problems } from '../../platform/http/responses.ts';
import type { AccountsDeps } from './accounts-deps.ts';

export function logout(app: App, { logins }: AccountsDeps): void {
  app.post(
    '/api/auth/logout/',
    {
      schema: {
        tags: ['Accounts'],
        summary: 'End the login that the refresh token names',
        description:
          'The access token may have expired. Ends the login’s tokens at once, its sessions and its sockets.',
        operationId: 'logout',
        security: [{ bearer: [] }],
        body: RefreshBody,
        response: {
          204: Type.Null({ description: 'Logged out.' }),
          ...problems(
            'request.invalid',
            'request.malformed_json',
            'request.too_large',
            'request.unsupported_media_type',
            'auth.token_missing',
            'auth.token_invalid',
            'auth.refresh_invalid',
          ),
        },
      },
    },
    async (request, reply) => {
      const token = bearerToken(request.headers.authorization);
      if (token === undefined) {
        throw new AppError('auth.token_missing', {
          detail: 'Send the access token from the login in the header "Authorization: Bearer <token>".',
        });
      }
      const access = await logins.readToken('access', token);
      if (!access)
        throw new AppError('auth.token_invalid', { detail: 'The access token is not one of this server.' });
      const claims = await logins.readToken('refresh', request.body.refresh);
      if (claims?.userId !== access.userId) {
        throw new AppError('auth.refresh_invalid', {
          detail: 'The refresh token is not one of this account.',
        });
      }
      await logins.end(claims.loginId, 'logged_out');
      return reply.code(204).send(null);
    },
  );
}
