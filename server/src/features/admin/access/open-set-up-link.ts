// The link that a server without an owner prints at its start; the dashboard shows it as a screen at /admin/set-up.
import { LinkToken } from '@spotter/contract/admin/access';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { dashboardProblems, inDashboard } from '../in-dashboard.ts';
import { setUpLinkGone } from './set-up-link-gone.ts';
import type { StaffGate } from './staff-gate.ts';

export function openSetUpLink(
  app: App,
  { gate, links, clock, countOwners }: AdminDeps & { readonly gate: StaffGate },
): void {
  app.get(
    '/admin/api/set-up',
    {
      onRequest: gate.open,
      schema: {
        ...inDashboard('openSetUpLink', 'Whether a set-up link is still good'),
        querystring: LinkToken,
        response: {
          204: Type.Null({ description: 'It is.' }),
          ...dashboardProblems('request.invalid', 'admin.link_invalid'),
        },
      },
    },
    async (request, reply) => {
      const isOpen = (await countOwners()) === 0 && (await links.isOpen(request.query.token, clock.nowMs()));
      if (!isOpen) throw setUpLinkGone();
      return reply.code(204).send(null);
    },
  );
}
