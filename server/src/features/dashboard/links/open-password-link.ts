// The link that an owner hands to a person, who sets their password by it; they need no role for that.
import { LinkToken, PasswordLinkOpen } from '@spotter/contract/admin/access';
import { staffRoles } from '@spotter/contract/admin/permissions';
import type { App } from '../../../platform/http/app-instance.ts';
import { passwordLinkGone } from './password-link-gone.ts';
import type { Staff } from '../staff.ts';
import type { SetUpLinksStore } from './set-up-links-store.ts';
import type { Clock } from '../../../platform/clock.ts';

interface Given {
  readonly staff: Staff;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
}

export function openPasswordLink(app: App, { staff, links, clock }: Given): void {
  app.get(
    '/admin/api/password-link',
    staff.open({
      operationId: 'openPasswordLink',
      summary: 'Whose password a link sets',
      querystring: LinkToken,
      response: { 200: PasswordLinkOpen },
      problems: ['request.invalid', 'admin.link_invalid'],
    }),
    async (request) => {
      const person = await links.findPerson(request.query.token, clock.nowMs());
      if (!person) throw passwordLinkGone();
      return { username: person.username, is_staff: staffRoles.some((role) => role === person.role) };
    },
  );
}
