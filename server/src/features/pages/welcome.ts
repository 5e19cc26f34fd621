import type { App } from '../../platform/http/app-instance.ts';
import { sendPage } from '../../platform/http/send-page.ts';

const main = `
<h1>Spotter watches you train, counts, and says what to mend.</h1>
<p>This is a Spotter server: accounts, an exercise catalogue, and coaching through the camera over one socket.</p>
<ul>
<li><a href="/first-client.md"><strong>A first client</strong><span>From nothing to a counted squat, in one page</span></a></li>
<li><a href="/docs"><strong>Interface</strong><span>Every call, to read and to try</span></a></li>
<li><a href="/admin"><strong>Dashboard</strong><span>For the people who run this server</span></a></li>
<li><a href="/openapi.json"><strong>OpenAPI</strong><span>The same interface for machines</span></a></li>
<li><a href="/asyncapi.json"><strong>AsyncAPI</strong><span>What is said on the socket, for machines</span></a></li>
</ul>
<p class="soft">Pictures are looked at in memory and never stored.</p>`;

/** What somebody sees who opens the server's address in a browser. */
export function welcome(app: App): void {
  app.get('/', { schema: { hide: true } }, (_request, reply) => sendPage(reply, { title: 'Spotter', main }));
}
