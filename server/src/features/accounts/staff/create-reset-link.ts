import { HandedLink } from '@spotter/contract/admin/access';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { recordId } from '../../../platform/http/record-id.ts';
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
      params: NumberId,
      response: { 200: HandedLink },
      problems: ['request.invalid', 'no-body', 'admin.not_found'],
    }),
    (request) =>
      handOutLink(staff.of(request), recordId(request.params, 'account'), (trx, id) =>
        makePasswordLink(trx, id, request),
      ),
  );
}
