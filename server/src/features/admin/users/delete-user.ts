import { NumberId } from '@spotter/contract/admin/conventions';
import { DeletionQuery } from '@spotter/contract/admin/users';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { deletePeople } from './delete-people.ts';

export function deleteUser(app: App, deps: AdminUsersDeps): void {
  app.delete(
    '/admin/api/users/:id',
    {
      onRequest: deps.gate.may('users.delete'),
      schema: {
        ...permitted('users.delete', 'deleteUser', 'Delete or anonymise a person'),
        params: NumberId,
        querystring: DeletionQuery,
        response: {
          204: Type.Null({ description: 'Their logins and sockets have ended; what the mode says is gone.' }),
          ...dashboardProblems(
            'request.invalid',
            'no-body',
            'staff',
            'admin.not_found',
            'accounts.last_owner',
          ),
        },
      },
    },
    async (request, reply) => {
      const id = recordId(request.params, 'account');
      await deletePeople(staffOf(request), [id], request.query.mode, deps);
      return reply.code(204).send(null);
    },
  );
}
