import { ByRowId } from '@spotter/contract/admin/conventions';
import { AdminUserChange, AdminUserDetail } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { wrongWithAccount } from '../account-rules.ts';
import type { PasswordHasher } from '../password-hasher.ts';
import type { UsersStore } from '../users-store.ts';
import type { ChangePeople } from './change-people.ts';
import type { ShowPerson } from './show-admin-user.ts';

interface Given {
  readonly users: Pick<UsersStore, 'find'>;
  readonly changePeople: Pick<ChangePeople, 'change'>;
  readonly showPerson: ShowPerson;
  readonly passwords: Pick<PasswordHasher, 'hash'>;
}

export function updateUser(app: App, staff: Staff, given: Given): void {
  const { users, changePeople, showPerson, passwords } = given;
  app.patch(
    '/admin/api/users/:id',
    staff.may('users.edit', {
      operationId: 'updateUser',
      summary: 'Change an account, its role or whether it is active',
      params: ByRowId,
      body: AdminUserChange,
      response: { 200: AdminUserDetail },
      problems: [
        'body',
        'admin.not_found',
        'accounts.username_taken',
        'accounts.email_taken',
        'accounts.last_owner',
        'limits.busy',
      ],
    }),
    async (request) => {
      const id = request.params.id;
      const user = await users.find(id);
      if (!user) throw noSuchRecord('account');
      const { role, is_active: isActive, password } = request.body;
      const username = request.body.username?.trim();
      const email = request.body.email?.trim();
      const person = { username: username ?? user.username, email: email ?? user.email };
      const fields = await wrongWithAccount({ username, email, password }, person);
      if (fields.length > 0) throw rulesError(fields);

      await changePeople.change(staff.of(request), [id], {
        ...(username === undefined ? {} : { username }),
        ...(email === undefined ? {} : { email }),
        ...(role === undefined ? {} : { role }),
        ...(isActive === undefined ? {} : { isActive }),
        ...(password === undefined ? {} : { passwordHash: await passwords.hash(password) }),
      });
      return showPerson(id);
    },
  );
}
