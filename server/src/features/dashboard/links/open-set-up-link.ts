// The link that a server without an owner prints at its start; the dashboard shows it as a screen at /admin/set-up.
import { LinkToken } from '@spotter/contract/admin/access';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { setUpLinkGone } from './set-up-link-gone.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Staff } from '../staff.ts';
import type { SetUpLinksStore } from './set-up-links-store.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { DashboardAccounts } from '../dashboard-accounts.ts';

interface Given extends Pick<DashboardAccounts, 'countOwners'> {
  readonly db: Database;
  readonly staff: Staff;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
}

export function openSetUpLink(app: App, { db, staff, links, clock, countOwners }: Given): void {
  app.get(
    '/admin/api/set-up',
    staff.open({
      operationId: 'openSetUpLink',
      summary: 'Whether a set-up link is still good',
      querystring: LinkToken,
      response: { 204: Type.Null({ description: 'It is.' }) },
      problems: ['request.invalid', 'admin.link_invalid'],
    }),
    async (request, reply) => {
      const isOpen =
        (await countOwners(db)) === 0 && (await links.isOpen(request.query.token, clock.nowMs()));
      if (!isOpen) throw setUpLinkGone();
      return reply.code(204).send(null);
    },
  );
}
