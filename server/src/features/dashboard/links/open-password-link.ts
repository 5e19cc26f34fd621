// The link that an owner hands to a person, who sets their password by it; they need no role for that.
import { LinkToken, PasswordLinkOpen } from '@spotter/contract/admin/access';
import type { App } from '../../../platform/http/app-instance.ts';
import type { DashboardDeps } from '../dashboard-deps.ts';
import { passwordLinkGone } from './password-link-gone.ts';

export function openPasswordLink(app: App, { staff, links, clock }: DashboardDeps): void {
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
      return { username: person.username };
    },
  );
}
