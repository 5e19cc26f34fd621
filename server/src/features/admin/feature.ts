import { parse } from 'node:querystring';
import type { App } from '../../platform/http/app-instance.ts';
import { sendPage } from '../../platform/http/send-page.ts';
import type { FirstAdminDeps } from './first-admin.ts';
import { sendLinkGone, sendSetUpDone, sendSetUpForm } from './set-up-page.ts';

const notThere = `<h1>The dashboard is not there yet.</h1>
<p>Until it is, admins are made on the command line:</p>
<pre>npm run admin -- create --username "Ada Lovelace" --email ada@example.org</pre>
<p class="soft">On its first start the server also prints a link that makes the first admin in the browser.</p>`;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** `/admin` and the page that makes the first admin. The link's token stands in the form, so no other site can send it. */
export async function registerAdmin(app: App, deps: FirstAdminDeps): Promise<void> {
  app.get('/admin/', { schema: { hide: true } }, (_request, reply) =>
    sendPage(reply, { title: 'Spotter dashboard', main: notThere }),
  );

  await app.register((pages, _options, done) => {
    pages.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, parsed) => {
        parsed(null, parse(String(body)));
      },
    );

    pages.get('/admin/set-up/', { schema: { hide: true } }, async (request, reply) => {
      const token = text((request.query as Record<string, unknown>)['token']);
      const isOpen = await deps.links.isOpen(token, deps.clock.nowMs());
      return isOpen ? sendSetUpForm(reply, token) : sendLinkGone(reply);
    });

    pages.post('/admin/set-up/', { schema: { hide: true } }, async (request, reply) => {
      const form = (request.body ?? {}) as Record<string, unknown>;
      const token = text(form['token']);
      const owner = {
        username: text(form['username']),
        email: text(form['email']),
        password: text(form['password']),
      };
      if ((await deps.countOwners()) > 0 || !(await deps.links.use(token, deps.clock.nowMs()))) {
        return sendLinkGone(reply);
      }
      const errors = await deps.createOwner(owner);
      if (errors.length === 0) return sendSetUpDone(reply, owner.username.trim());
      await deps.links.reopen(token);
      return sendSetUpForm(reply, token, owner, errors);
    });
    done();
  });
}
