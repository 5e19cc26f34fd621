import { PasswordProof } from '@spotter/contract/accounts';
import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { bodyProblems, problems } from '../../../platform/http/responses.ts';
import type { ForgetPerson } from '../forget-person.ts';
import { lastOwnerError } from '../last-owner-error.ts';
import { createUsersStore, holdOwners, type UsersStore } from '../users-store.ts';
import { ownUser } from './own-user.ts';
import type { ProvePassword } from './prove-password.ts';

interface Given {
  readonly db: Database;
  readonly users: Pick<UsersStore, 'find'>;
  readonly provePassword: ProvePassword;
  readonly forgetPerson: ForgetPerson;
  readonly clock: Clock;
}

export function deleteAccount(app: App, requireCaller: onRequestHookHandler, given: Given): void {
  const { db, users, provePassword, forgetPerson, clock } = given;
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
      const user = await ownUser(request, users);
      await provePassword(request, user, request.body.password);
      const { closeSockets } = await inTransaction(db, async (trx) => {
        await holdOwners(trx);
        if (await createUsersStore(trx).areLastOwners([user.id])) throw lastOwnerError();
        return forgetPerson(trx, user.id, 'delete', clock.nowMs());
      });
      await closeSockets();
      return reply.code(204).send(null);
    },
  );
}
