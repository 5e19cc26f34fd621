import type { App } from '../../platform/http/app-instance.ts';
import { sendPage } from '../../platform/http/send-page.ts';

const main = `<h1>The dashboard is not there yet.</h1>
<p>Until it is, accounts are looked after on the command line of the machine that runs the server:</p>
<pre>npm run admin -- create --username "Ada Lovelace" --email ada@example.org
npm run admin -- list
npm run admin -- reset-password ada@example.org</pre>
<p>The first admin can also be made in the browser: while there is none, each start of the server prints a link for it, which works once and for an hour.</p>
<p class="soft">Or name one before the start in <code>ADMIN_USERNAME</code>, <code>ADMIN_EMAIL</code> and <code>ADMIN_PASSWORD</code>.</p>`;

/** Where the dashboard will be. */
export function dashboard(app: App): void {
  app.get('/admin/', { schema: { hide: true } }, (_request, reply) =>
    sendPage(reply, { title: 'Spotter dashboard', main }),
  );
}
