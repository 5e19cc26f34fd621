import { PasswordChange } from '@spotter/contract/accounts';
import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { bodyProblems, problems } from '../../../platform/http/responses.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { wrongWithPassword } from '../account-rules.ts';
import type { Logins } from '../logins.ts';
import type { PasswordHasher } from '../password-hasher.ts';
import type { UsersStore } from '../users-store.ts';
import { ownUser } from './own-user.ts';
import type { ProvePassword } from './prove-password.ts';

interface Given {
  readonly users: Pick<UsersStore, 'find'>;
  readonly logins: Pick<Logins, 'replacePassword'>;
  readonly passwords: Pick<PasswordHasher, 'hash'>;
  readonly provePassword: ProvePassword;
}

export function changePassword(app: App, requireCaller: onRequestHookHandler, given: Given): void {
  const { users, logins, passwords, provePassword } = given;
  app.post(
    '/api/auth/password/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Accounts'],
        summary: 'Change the caller’s password; every other login ends',
        operationId: 'changePassword',
        security: [{ bearer: [] }],
        body: PasswordChange,
        response: {
          204: Type.Null({ description: 'The new password holds; this login goes on.' }),
          ...problems(
            ...bodyProblems,
            'auth.token_missing',
            'auth.token_invalid',
            'auth.password_wrong',
            'limits.too_many_requests',
            'limits.busy',
          ),
        },
      },
    },
    async (request, reply) => {
      const user = await ownUser(request, users);
      const wrong = await wrongWithPassword(request.body.new, user);
      if (wrong) throw rulesError([{ path: '/new', ...wrong }]);
      const from = await provePassword(request, user, request.body.old);

      const to = await passwords.hash(request.body.new);
      if (!(await logins.replacePassword(user.id, { from, to }, callerOf(request).loginId))) {
        throw new AppError('auth.password_wrong', { detail: 'The password was changed a moment ago.' });
      }
      return reply.code(204).send(null);
    },
  );
}
