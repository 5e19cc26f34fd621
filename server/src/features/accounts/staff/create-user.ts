import { CreatedAdminUser, NewAdminUser } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import type { MakePasswordLink } from '../../dashboard/links/make-password-link.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { PrepareAccount } from '../prepare-account.ts';
import type { ChangePeople } from './change-people.ts';
import type { ShowPerson } from './show-admin-user.ts';

interface Given {
  readonly changePeople: Pick<ChangePeople, 'create'>;
  readonly showPerson: ShowPerson;
  readonly prepareAccount: PrepareAccount;
  readonly makePasswordLink: MakePasswordLink;
}

export function createUser(app: App, staff: Staff, given: Given): void {
  const { changePeople, showPerson, prepareAccount, makePasswordLink } = given;
  app.post(
    '/admin/api/users',
    staff.may('users.create', {
      operationId: 'createUser',
      summary: 'Make an account; without a password the answer holds a link that sets it',
      body: NewAdminUser,
      response: { 201: CreatedAdminUser },
      problems: ['body', 'accounts.username_taken', 'accounts.email_taken', 'limits.busy'],
    }),
    async (request, reply) => {
      const user = await prepareAccount(request.body, request.body.role);
      const { id, link } = await changePeople.create(
        staff.of(request),
        user,
        user.passwordHash === null ? (trx, made) => makePasswordLink(trx, made, request) : undefined,
      );
      reply.code(201);
      return { ...(await showPerson(id)), set_up_link: link };
    },
  );
}
