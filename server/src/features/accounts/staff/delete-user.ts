import { ByRowId } from '@spotter/contract/admin/conventions';
import { DeletionQuery } from '@spotter/contract/admin/users';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangePeople } from './change-people.ts';

export function deleteUser(app: App, staff: Staff, changePeople: ChangePeople): void {
  app.delete(
    '/admin/api/users/:id',
    staff.may('users.delete', {
      operationId: 'deleteUser',
      summary: 'Delete or anonymise a person',
      params: ByRowId,
      querystring: DeletionQuery,
      response: {
        204: Type.Null({ description: 'Their logins and sockets have ended; what the mode says is gone.' }),
      },
      problems: ['request.invalid', 'no-body', 'admin.not_found', 'accounts.last_owner'],
    }),
    async (request, reply) => {
      const id = request.params.id;
      await changePeople.remove(staff.of(request), [id], request.query.mode);
      return reply.code(204).send(null);
    },
  );
}
