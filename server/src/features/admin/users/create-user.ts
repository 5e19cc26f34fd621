import { CreatedAdminUser, NewAdminUser } from '@spotter/contract/admin/users';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { handOutLink } from './hand-out-link.ts';
import { done } from './refusal-error.ts';
import { showUserDetail } from './show-admin-user.ts';

export function createUser(app: App, deps: AdminUsersDeps): void {
  const { staff, users, changes, clock, checkFields, hashPassword } = deps;
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
      const { role, password } = request.body;
      const person = { username: request.body.username.trim(), email: request.body.email.trim() };
      const fields = await checkFields({ ...person, password }, person);
      if (fields.length > 0) throw rulesError(fields);
      const passwordHash = password === undefined ? null : await hashPassword(password);
      const made = await changes.create(staff.of(request), { ...person, role, passwordHash }, clock.nowMs());
      const { id } = done(made);
      const set_up_link = password === undefined ? await handOutLink(request, id, deps) : null;
      reply.code(201);
      return { ...(await showUserDetail(users, id)), set_up_link };
    },
  );
}
