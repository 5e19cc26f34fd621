import { AccountExport } from '@spotter/contract/accounts';
import type { App } from '../../platform/http/app-instance.ts';
import { noStore } from '../../platform/http/no-store.ts';
import { problems } from '../../platform/http/responses.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { ownUser } from './own-user.ts';
import { showAccount } from './show-account.ts';

export function exportAccount(
  app: App,
  { accounts, loginsStore, exportWorkouts, requireCaller }: AccountsDeps,
): void {
  app.get(
    '/api/account/export/',
    {
      onRequest: [noStore, requireCaller],
      schema: {
        tags: ['Accounts'],
        summary: 'Everything that is kept about the caller',
        operationId: 'exportAccount',
        security: [{ bearer: [] }],
        response: { 200: AccountExport, ...problems('auth.token_missing', 'auth.token_invalid') },
      },
    },
    async (request, reply) => {
      const user = await ownUser(request, accounts);
      const logins = await loginsStore.listOfUser(user.id);
      const clients = await loginsStore.knownClientsOfUser(user.id);
      reply.header('content-disposition', 'attachment; filename="spotter-account.json"');
      return {
        account: showAccount(user),
        logins: logins.map(({ client, createdAt, endedAt }) => ({
          client,
          created_at: isoTime(createdAt),
          ended_at: endedAt === null ? null : isoTime(endedAt),
        })),
        known_clients: clients.map(({ client, lastLoginAt }) => ({
          client,
          last_login_at: isoTime(lastLoginAt),
        })),
        workouts: [...(await exportWorkouts(user.id))],
      };
    },
  );
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
