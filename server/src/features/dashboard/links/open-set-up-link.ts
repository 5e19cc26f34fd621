// The link that a server without an owner prints at its start; the dashboard shows it as a screen at /admin/set-up.
import { LinkToken } from '@spotter/contract/admin/access';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { DashboardDeps } from '../dashboard-deps.ts';
import { setUpLinkGone } from './set-up-link-gone.ts';

export function openSetUpLink(app: App, { db, staff, links, clock, countOwners }: DashboardDeps): void {
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
