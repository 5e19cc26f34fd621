import { AccountExport } from '@spotter/contract/accounts';
import type { App } from '../../platform/http/app-instance.ts';
import { noStore } from '../../platform/http/no-store.ts';
import { problems } from '../../platform/http/responses.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { ownUser } from './own-user.ts';

export function exportAccount(app: App, { accounts, describePerson, requireCaller }: AccountsDeps): void {
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
      reply.header('content-disposition', 'attachment; filename="spotter-account.json"');
      return describePerson(user);
    },
  );
}
