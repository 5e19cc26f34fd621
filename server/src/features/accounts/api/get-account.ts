import { Account } from '@spotter/contract/accounts';
import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../../platform/http/app-instance.ts';
import { noStore } from '../../../platform/http/no-store.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { UsersStore } from '../users-store.ts';
import { ownUser } from './own-user.ts';
import { showAccount } from '../show-account.ts';

export function getAccount(
  app: App,
  requireCaller: onRequestHookHandler,
  users: Pick<UsersStore, 'find'>,
): void {
  app.get(
    '/api/account/',
    {
      onRequest: [noStore, requireCaller],
      schema: {
        tags: ['Accounts'],
        summary: 'The caller’s own account',
        operationId: 'getAccount',
        security: [{ bearer: [] }],
        response: { 200: Account, ...problems('auth.token_missing', 'auth.token_invalid') },
      },
    },
    async (request) => showAccount(await ownUser(request, users)),
  );
}
