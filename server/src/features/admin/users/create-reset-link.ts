import { HandedLink } from '@spotter/contract/admin/access';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { recordId } from '../../../platform/http/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { handOutLink } from './hand-out-link.ts';

export function createResetLink(app: App, deps: AdminUsersDeps): void {
  app.post(
    '/admin/api/users/:id/reset-link',
    deps.staff.may('users.reset_link', {
      operationId: 'createResetLink',
      summary: 'A link by which a person sets their password; the present one holds until then',
      params: NumberId,
      response: { 200: HandedLink },
      problems: ['request.invalid', 'no-body', 'admin.not_found'],
    }),
    (request) => handOutLink(request, recordId(request.params, 'account'), deps),
  );
}
