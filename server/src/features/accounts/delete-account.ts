import { PasswordProof } from '@spotter/contract/accounts';
import { Type } from 'typebox';
import { AppError } from '../../platform/app-error.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { bodyProblems, problems } from '../../platform/http/responses.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { holdOwners, isLastOwner } from './accounts-store.ts';
import { ownUser } from './own-user.ts';
import { provePassword } from './prove-password.ts';

export function deleteAccount(app: App, deps: AccountsDeps): void {
  const { db, accounts, logins, forgetPerson, clock, requireCaller } = deps;
  app.delete(
    '/api/account/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Accounts'],
        summary: 'Delete the caller’s account and everything that is theirs',
        operationId: 'deleteAccount',
        security: [{ bearer: [] }],
        body: PasswordProof,
        response: {
          204: Type.Null({ description: 'The account, its logins and its workouts are gone.' }),
          ...problems(
            ...bodyProblems,
            'auth.token_missing',
            'auth.token_invalid',
            'auth.password_wrong',
            'accounts.last_owner',
            'limits.too_many_requests',
            'limits.busy',
          ),
        },
      },
    },
    async (request, reply) => {
      const user = await ownUser(request, accounts);
      await provePassword(request, user, request.body.password, deps);
      if (await accounts.isLastOwner(user.id)) throw lastOwner();
      // First, so that its sockets are closed and their results stored while their owner still exists.
      await logins.endAll(user.id, 'logged_out');
      await inTransaction(db, async (trx) => {
        await holdOwners(trx);
        if (await isLastOwner(trx, user.id)) throw lastOwner();
        await forgetPerson(trx, user.id, 'delete', clock.nowMs());
      });
      return reply.code(204).send(null);
    },
  );
}

function lastOwner(): AppError {
  return new AppError('accounts.last_owner', {
    detail: 'This is the only owner of the installation. Make another account an owner first.',
  });
}
