import { Type } from 'typebox';
import type { App } from '../../platform/http/app-instance.ts';
import type { AdminDeps } from './admin-deps.ts';
import { sendLinkGone, sendSetUpDone, sendSetUpForm } from './set-up-page.ts';

const SetUpForm = Type.Object({
  token: Type.String(),
  username: Type.String(),
  email: Type.String(),
  password: Type.String(),
});

/** Makes the first owner. The link's token stands in the form, so no other site can send it. */
export function finishSetUp(app: App, { links, clock, prepareOwner }: AdminDeps): void {
  app.post('/admin/set-up/', { schema: { hide: true, body: SetUpForm } }, async (request, reply) => {
    const { token, ...given } = request.body;
    // Asked first, so that nobody without a link can make the server hash.
    if (!(await links.isOpen(token, clock.nowMs()))) return sendLinkGone(request, reply);

    const owner = await prepareOwner(given);
    if (!('role' in owner)) return sendSetUpForm(reply, token, given, owner);
    const made = await links.redeem(token, owner, clock.nowMs());
    if (made === 'gone') return sendLinkGone(request, reply);
    if (typeof made === 'string') {
      return sendSetUpForm(reply, token, given, [{ path: `/${made}`, message: 'Is taken.' }]);
    }
    return sendSetUpDone(reply, made.username);
  });
}
