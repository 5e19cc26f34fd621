// The link that an owner hands to a person, who sets their password by it; they need no role for that.
import { PasswordLinkBody } from '@spotter/contract/admin/access';
import { Type } from 'typebox';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { passwordLinkGone } from './password-link-gone.ts';
import { createSetUpLinksStore, type SetUpLinksStore } from './set-up-links-store.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Staff } from '../staff.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { DashboardAccounts } from '../dashboard-accounts.ts';

interface Given extends Pick<DashboardAccounts, 'preparePassword' | 'logins'> {
  readonly db: Database;
  readonly staff: Staff;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
}

export function setPasswordByLink(
  app: App,
  { db, staff, links, clock, preparePassword, logins }: Given,
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
      const storePassword = await preparePassword(password, person);
      const endedLogins = await inTransaction(db, async (trx) => {
        const userId = await createSetUpLinksStore(trx).usePassword(token, clock.nowMs());
        if (userId === undefined) throw passwordLinkGone();
        return (await storePassword(trx, userId)) ?? [];
      });
      await logins.endSessions(endedLogins);
      return reply.code(204).send(null);
    },
  );
}
