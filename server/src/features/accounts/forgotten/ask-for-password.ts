import { ForgottenPasswordBody, ForgottenPasswordAnswer } from '@spotter/contract/accounts';
import { acceptedLanguages } from '../../../platform/http/accepted-languages.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { noStore } from '../../../platform/http/no-store.ts';
import { bodyProblems, problems } from '../../../platform/http/responses.ts';
import type { ForgottenPassword } from './forgotten-password.ts';

export function askForPassword(app: App, forgotten: ForgottenPassword): void {
  app.post(
    '/api/auth/password/forgotten/',
    {
      onRequest: noStore,
      schema: {
        tags: ['Accounts'],
        summary: 'Ask for a link to a new password, which is sent by mail and good once, for an hour',
        operationId: 'askForPassword',
        body: ForgottenPasswordBody,
        response: {
          202: ForgottenPasswordAnswer,
          ...problems(...bodyProblems, 'accounts.no_mail', 'limits.too_many_requests', 'limits.busy'),
        },
      },
    },
    (request, reply) => {
      const languages = acceptedLanguages(request.headers['accept-language']);
      forgotten.ask(request.body.username, clientAddress(request.ip), languages);
      reply.code(202);
      return { message: 'If there is such an account, a link is on its way to its email' as const };
    },
  );
}
