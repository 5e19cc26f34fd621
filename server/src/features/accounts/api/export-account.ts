import { AccountExport } from '@spotter/contract/accounts';
import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../../platform/http/app-instance.ts';
import { noStore } from '../../../platform/http/no-store.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { DescribePerson } from '../describe-person.ts';
import { sendPerson } from '../send-person.ts';
import type { UsersStore } from '../users-store.ts';
import { ownUser } from './own-user.ts';

export function exportAccount(
  app: App,
  requireCaller: onRequestHookHandler,
  users: Pick<UsersStore, 'find'>,
  describePerson: DescribePerson,
): void {
  app.get(
    '/api/account/export/',
    {
      onRequest: [noStore, requireCaller],
      config: { costsAWrite: true },
      schema: {
        tags: ['Accounts'],
        summary: 'Everything that is kept about the caller',
        operationId: 'exportAccount',
        security: [{ bearer: [] }],
        response: { 200: AccountExport, ...problems('auth.token_missing', 'auth.token_invalid') },
      },
    },
    async (request, reply) => {
      const user = await ownUser(request, users);
      return sendPerson(reply, 'spotter-account', describePerson(user));
    },
  );
}
