import { Type } from 'typebox';
import type { App } from '../../platform/http/app-instance.ts';
import type { AdminDeps } from './admin-deps.ts';
import { sendLinkGone, sendSetUpForm } from './set-up-page.ts';

/** The page that the printed link opens. Opening it uses nothing up: mail scanners and previews open links too. */
export function openSetUp(app: App, { links, clock, countOwners }: AdminDeps): void {
  app.get(
    '/admin/set-up/',
    { schema: { hide: true, querystring: Type.Object({ token: Type.Optional(Type.String()) }) } },
    async (request, reply) => {
      const { token = '' } = request.query;
      const isOpen = (await countOwners()) === 0 && (await links.isOpen(token, clock.nowMs()));
      return isOpen ? sendSetUpForm(reply, token) : sendLinkGone(request, reply);
    },
  );
}
