import { RefreshBody } from '@spotter/contract/accounts';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { bearerToken } from '../../../platform/http/authenticate.ts';
import { bodyProblems, problems } from '../../../platform/http/responses.ts';
import type { Logins } from '../logins.ts';
import type { TokenClaims } from '../tokens.ts';

export function logout(app: App, logins: Pick<Logins, 'readToken' | 'end'>): void {
  /** Whoever logs out may come late: the token must be ours, but may have expired or been ended. */
  async function ownAccess(header: string | undefined): Promise<TokenClaims> {
    const token = bearerToken(header);
    if (token === undefined) {
      throw new AppError('auth.token_missing', {
        detail: 'Send the access token from the login in the header "Authorization: Bearer <token>".',
      });
    }
    const claims = await logins.readToken('access', token);
    if (claims) return claims;
    throw new AppError('auth.token_invalid', { detail: 'The access token is not one of this server.' });
  }

  app.post(
    '/api/auth/logout/',
    {
      onRequest: async (request) => {
        await ownAccess(request.headers.authorization);
      },
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
          ...problems(...bodyProblems, 'auth.token_missing', 'auth.token_invalid', 'auth.refresh_invalid'),
        },
      },
    },
    async (request, reply) => {
      const access = await ownAccess(request.headers.authorization);
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
