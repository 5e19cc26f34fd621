// How a device comes to trust the certificate that the server made itself, and what is to be trusted.
import type { X509Certificate } from 'node:crypto';
import type { App } from '../../platform/http/app-instance.ts';
import { escapeHtml, sendPage } from '../../platform/http/send-page.ts';

const download = '<a href="/trust/ca.crt">Download the certificate</a>';

/** What each system calls it, one after the other. */
const systems: Readonly<Record<string, readonly string[]>> = {
  Android: [
    `${download}. If the phone offers to install it at once, say no: it wants that done in Settings.`,
    'In Settings, look for “CA certificate” (under Security, Encryption &amp; credentials, Install a certificate) and choose it.',
    'Confirm the warning with “Install anyway”, and choose the file <code>spotter-ca.crt</code>.',
    'Close the browser and open Spotter again. Chrome goes by this list; Firefox wants “Use third party CA certificates” in its own hidden settings.',
  ],
  'iPhone and iPad': [
    `In Safari: ${download} and allow the profile.`,
    'In Settings, General, VPN &amp; Device Management, open the profile that was downloaded and install it.',
    'In Settings, General, About, Certificate Trust Settings, turn on full trust for it. Without this step nothing changes.',
  ],
  Windows: [
    `${download} and open the file.`,
    'Install Certificate, for the current user, “Place all certificates in the following store”, Trusted Root Certification Authorities.',
    'Confirm the warning, and start the browser again.',
  ],
  macOS: [
    `${download} and open the file: Keychain Access adds it to the login keychain.`,
    'Open it there, and under Trust choose “Always Trust” for “When using this certificate”.',
    'Start the browser again.',
  ],
};

function stepsOf([name, steps]: readonly [string, readonly string[]]): string {
  const items = steps.map((step) => `<li>${step}</li>`).join('');
  return `<details><summary>${name}</summary><ol>${items}</ol></details>`;
}

function trustPage({ subject, fingerprint256 }: X509Certificate): string {
  const name = subject.replace(/^CN=/, '');
  return `<h1>Trust this Spotter</h1>
<p>The browser warns because this server made its certificate itself, and this device does not know who signed it.
Behind the warning the camera works, but installing Spotter and training offline do not. They do once the device trusts
the certificate.</p>
<p><a class="button" href="/trust/ca.crt">Download the certificate</a></p>
${Object.entries(systems).map(stepsOf).join('\n')}
<p>Its name is <strong>${escapeHtml(name)}</strong>. Whoever runs the server can tell you whether its SHA-256 fingerprint
is this:</p>
<p><code>${escapeHtml(fingerprint256)}</code></p>
<p class="soft">A device that trusts it believes whoever holds this server’s key about any site. Trust it only where you
trust the people who run the server, and take it away, in the same place, when you no longer train here.</p>
<p><a href="/">Open Spotter</a></p>`;
}

export function showTrust(app: App, authority: X509Certificate): void {
  const main = trustPage(authority);
  app.get('/trust', { schema: { hide: true } }, (_request, reply) =>
    sendPage(reply, { title: 'Trust this Spotter', main }),
  );
  app.get('/trust/ca.crt', { schema: { hide: true } }, (_request, reply) =>
    reply
      .type('application/x-x509-ca-cert')
      .header('content-disposition', 'attachment; filename="spotter-ca.crt"')
      .header('cache-control', 'no-store')
      .send(authority.raw),
  );
}
