import { HandedLink } from '@spotter/contract/admin/access';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import type { MakePasswordLink } from '../../dashboard/links/make-password-link.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangePeople } from './change-people.ts';

export function createResetLink(
  app: App,
  staff: Staff,
  { handOutLink }: Pick<ChangePeople, 'handOutLink'>,
  makePasswordLink: MakePasswordLink,
): void {
  app.post(
    '/admin/api/users/:id/reset-link',
    staff.may('users.reset_link', {
      operationId: 'createResetLink',
      summary: 'A link by which a person sets their password; the present one holds until then',
      params: ByRowId,
      response: { 200: HandedLink },
      problems: ['request.invalid', 'no-body', 'admin.not_found'],
    }),
    (request) =>
      handOutLink(staff.of(request), request.params.id, (trx, id) => makePasswordLink(trx, id, request)),
  );
}
