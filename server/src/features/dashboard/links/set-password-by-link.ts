// The link that an owner hands to a person, who sets their password by it; they need no role for that.
import { PasswordLinkBody } from '@spotter/contract/admin/access';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { DashboardDeps } from '../dashboard-deps.ts';
import { passwordLinkGone } from './password-link-gone.ts';

export function setPasswordByLink(
  app: App,
  { staff, links, clock, hashPassword, checkFields, endSessionsOfLogins }: DashboardDeps,
): void {
  app.post(
    '/admin/api/password-link',
    staff.open({
      operationId: 'setPasswordByLink',
      summary: 'Set a password by a link; every login of the person ends',
      body: PasswordLinkBody,
      response: { 204: Type.Null({ description: 'The password holds; the link is used up.' }) },
      problems: ['body', 'admin.link_invalid', 'limits.busy'],
    }),
    async (request, reply) => {
      const { token, password } = request.body;
      // Asked first, so that nobody without a link can make the server hash.
      const person = await links.findPerson(token, clock.nowMs());
      if (!person) throw passwordLinkGone();
      const fields = await checkFields({ password }, person);
      if (fields.length > 0) throw rulesError(fields);
      const redeemed = await links.redeemPassword(token, await hashPassword(password), clock.nowMs());
      if (!redeemed) throw passwordLinkGone();
      await endSessionsOfLogins(redeemed.endedLogins);
      return reply.code(204).send(null);
    },
  );
}
