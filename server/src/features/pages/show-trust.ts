// How a device comes to trust the certificate that the server made itself, in the language of whoever asks.
import type { X509Certificate } from 'node:crypto';
import { acceptedLanguages } from '../../platform/http/accepted-languages.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { escapeHtml, sendPage } from '../../platform/http/send-page.ts';
import { trustTexts, type TrustTexts } from './trust-texts.ts';

/** @param wanted tags, the dearest first; English where none of them is spoken */
function textsFor(wanted: readonly string[]): readonly [language: string, texts: TrustTexts] {
  for (const tag of wanted) {
    const [primary = ''] = tag.toLowerCase().split('-', 1);
    const found = Object.entries(trustTexts).find(([known]) => known === primary);
    if (found) return found;
  }
  return ['en', trustTexts.en];
}

function trustPage(texts: TrustTexts, { subject, fingerprint256 }: X509Certificate): string {
  const name = subject.replace(/^CN=/, '');
  const link = `<a href="/trust/ca.crt">${texts.download}</a>`;
  const systems = Object.entries(texts.systems).map(([system, steps]) => {
    const items = steps.map((step) => `<li>${step.replace('%{download}', link)}</li>`).join('');
    return `<details><summary>${system}</summary><ol>${items}</ol></details>`;
  });
  return `<h1>${texts.title}</h1>
<p>${texts.lead}</p>
<p><a class="button" href="/trust/ca.crt">${texts.download}</a></p>
${systems.join('\n')}
<p>${texts.name.replace('%{name}', () => `<strong><bdi>${escapeHtml(name)}</bdi></strong>`)} ${texts.fingerprint}</p>
<p dir="ltr"><code>${escapeHtml(fingerprint256)}</code></p>
<p class="soft">${texts.caution}</p>
<p><a href="/">${texts.open}</a></p>`;
}

export function showTrust(app: App, authority: X509Certificate): void {
  app.get('/trust', { schema: { hide: true } }, (request, reply) => {
    const [language, texts] = textsFor(acceptedLanguages(request.headers['accept-language']));
    reply.header('vary', 'Accept-Language');
    return sendPage(reply, { title: texts.title, main: trustPage(texts, authority), language });
  });
  app.get('/trust/ca.crt', { schema: { hide: true } }, (_request, reply) =>
    reply
      .type('application/x-x509-ca-cert')
      .header('content-disposition', 'attachment; filename="spotter-ca.crt"')
      .header('cache-control', 'no-store')
      .send(authority.raw),
  );
}
