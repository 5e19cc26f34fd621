import { HandedLink } from '@spotter/contract/admin/access';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { handOutLink } from './hand-out-link.ts';

export function createResetLink(app: App, deps: AdminUsersDeps): void {
  app.post(
    '/admin/api/users/:id/reset-link',
    {
      onRequest: deps.gate.may('users.reset_link'),
      schema: {
        ...permitted(
          'users.reset_link',
          'createResetLink',
          'A link by which a person sets their password; the present one holds until then',
        ),
        params: NumberId,
        response: {
          200: HandedLink,
          ...dashboardProblems('request.invalid', 'no-body', 'staff', 'admin.not_found'),
        },
      },
    },
    (request) => handOutLink(request, recordId(request.params, 'account'), deps),
  );
}
