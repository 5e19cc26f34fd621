import { RefreshBody, TokenPair } from '@spotter/contract/accounts';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { bearerToken } from '../../../platform/http/authenticate.ts';
import type { CountWrite } from '../../../platform/http/count-write.ts';
import { noStore } from '../../../platform/http/no-store.ts';
import { bodyProblems, problems } from '../../../platform/http/responses.ts';
import type { Logins } from '../logins.ts';

/** Clients without an access token send `Bearer`, `Bearer null` and the like: what has not three parts is no token. */
function tokenOf(header: string | undefined): string | undefined {
  const token = bearerToken(header);
  return token?.split('.').length === 3 ? token : undefined;
}

export function refresh(
  app: App,
  logins: Pick<Logins, 'readToken' | 'refresh'>,
  countWrite: CountWrite,
): void {
  app.post(
    '/api/auth/token/refresh/',
    {
      onRequest: noStore,
      schema: {
        tags: ['Accounts'],
        summary: 'Exchange the refresh token for a new pair',
        description:
          'The access token may be sent and may have expired. The refresh token is replaced; the one just replaced may be sent again for a short time, in case the answer was lost.',
        operationId: 'refresh',
        security: [{ bearer: [] }, {}],
        body: RefreshBody,
        response: {
          200: TokenPair,
          ...problems(
            ...bodyProblems,
            'auth.token_invalid',
            'auth.refresh_invalid',
            'limits.too_many_requests',
          ),
        },
      },
    },
    async (request) => {
      const claims = await logins.readToken('refresh', request.body.refresh);
      const accessToken = tokenOf(request.headers.authorization);
      if (accessToken !== undefined) {
        const access = await logins.readToken('access', accessToken);
        if (!access || (claims && access.userId !== claims.userId)) {
          throw new AppError('auth.token_invalid', {
            detail:
              'The access token is not one of this account. Leave it out, or send the one that came with the refresh token.',
          });
        }
      }
      const refusal = claims && countWrite(claims.userId);
      if (refusal) throw refusal;
      const pair = claims && (await logins.refresh(claims));
      if (!pair) {
        throw new AppError('auth.refresh_invalid', {
          detail: 'The refresh token has expired, was used before or was ended. Log in again.',
        });
      }
      return pair;
    },
  );
}
