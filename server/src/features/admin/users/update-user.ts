import { NumberId } from '@spotter/contract/admin/conventions';
import { AdminUserChange, AdminUserDetail } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { noSuchRecord, recordId } from '../../../platform/http/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { done } from './refusal-error.ts';
import { showUserDetail } from './show-admin-user.ts';

export function updateUser(app: App, deps: AdminUsersDeps): void {
  const { staff, users, changes, clock, checkFields, hashPassword, endSessionsOfLogins } = deps;
  app.patch(
    '/admin/api/users/:id',
    staff.may('users.edit', {
      operationId: 'updateUser',
      summary: 'Change an account, its role or whether it is active',
      params: NumberId,
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
      const id = recordId(request.params, 'account');
      const user = await users.find(id);
      if (!user) throw noSuchRecord('account');
      const { role, is_active: isActive, password } = request.body;
      const username = request.body.username?.trim();
      const email = request.body.email?.trim();
      const person = { username: username ?? user.username, email: email ?? user.email };
      const fields = await checkFields({ username, email, password }, person);
      if (fields.length > 0) throw rulesError(fields);

      const change = {
        ...(username === undefined ? {} : { username }),
        ...(email === undefined ? {} : { email }),
        ...(role === undefined ? {} : { role }),
        ...(isActive === undefined ? {} : { isActive }),
        ...(password === undefined ? {} : { passwordHash: await hashPassword(password) }),
      };
      const { endedLogins } = done(await changes.change(staff.of(request), [id], change, clock.nowMs()));
      await endSessionsOfLogins(endedLogins);
      return showUserDetail(users, id);
    },
  );
}
