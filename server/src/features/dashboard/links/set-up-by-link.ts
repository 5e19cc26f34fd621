// The link that a server without an owner prints at its start; the dashboard shows it as a screen at /admin/set-up.
import { SetUpBody, SetUpDone } from '@spotter/contract/admin/access';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { DashboardDeps } from '../dashboard-deps.ts';
import { setUpLinkGone } from './set-up-link-gone.ts';

export function setUpByLink(app: App, { staff, links, clock, prepareOwner }: DashboardDeps): void {
  app.post(
    '/admin/api/set-up',
    staff.open({
      operationId: 'setUp',
      summary: 'Make the first owner by the set-up link',
      body: SetUpBody,
      response: { 201: SetUpDone },
      problems: ['body', 'admin.link_invalid', 'admin.taken', 'limits.busy'],
    }),
    async (request, reply) => {
      const { token, ...given } = request.body;
      // Asked first, so that nobody without a link can make the server hash.
      if (!(await links.isOpen(token, clock.nowMs()))) throw setUpLinkGone();
      const owner = await prepareOwner(given);
      if (!('role' in owner)) throw rulesError(owner);
      const made = await links.redeem(token, owner, clock.nowMs());
      if (made === 'gone') throw setUpLinkGone();
      if (typeof made === 'string') {
        const fields = [{ path: `/${made}`, message: 'Is taken.' }];
        throw new AppError('admin.taken', { detail: `This ${made} is taken. Choose another.`, fields });
      }
      reply.code(201);
      return { username: made.username };
    },
  );
}
