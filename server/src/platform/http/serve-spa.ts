// A built single-page application under a path: its page for every address that is a screen, its files for those that are.
import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './app-instance.ts';
import type { Spa, SpaFile } from './read-spa.ts';
import { sendPage } from './send-page.ts';

/** Stands in the built page wherever the nonce of an answer belongs. */
const noncePlaceholder = /__CSP_NONCE__/g;

export interface SpaOptions {
  /** Such as `/admin`. */
  readonly base: string;
  /** Undefined where it was never built: its address then says what to do. */
  readonly spa: Spa | undefined;
  readonly title: string;
  /** The Content-Security-Policy of its page. */
  readonly policy: (nonce: string) => string;
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: SpaFile, isHashed: boolean) {
  const accepted = request.headers['accept-encoding'] ?? '';
  const [encoding, body] = [
    ['br', file.brotli] as const,
    ['gzip', file.gzip] as const,
    [undefined, file.body] as const,
  ].find(([name, bytes]) => bytes !== undefined && (name === undefined || accepted.includes(name))) ?? [
    undefined,
    file.body,
  ];
  if (encoding !== undefined) reply.header('content-encoding', encoding);
  return reply
    .type(file.type)
    .header('vary', 'Accept-Encoding')
    .header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
    .header('cross-origin-resource-policy', 'same-origin')
    .send(body);
}

function sendNotBuilt(reply: FastifyReply, title: string) {
  return sendPage(reply, {
    title,
    status: 503,
    main: `<h1>This has not been built yet.</h1><p>Run <code>npm run build</code> and start the server again; <code>npm start</code> does both.</p>`,
  });
}

export function serveSpa(app: App, { base, spa, title, policy }: SpaOptions): void {
  function sendScreen(reply: FastifyReply) {
    if (!spa) return sendNotBuilt(reply, title);
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policy(nonce))
      .send(spa.html.replace(noncePlaceholder, nonce));
  }

  app.get(base, { schema: { hide: true } }, (_request, reply) => sendScreen(reply));
  app.get(`${base}/*`, { schema: { hide: true } }, (request, reply) => {
    const { '*': path } = request.params as { '*': string };
    const file = spa?.files.get(path);
    if (file) return sendFile(request, reply, file, path.startsWith('assets/'));
    // A browser that goes to a screen asks for a page. Programs and missing files never get one.
    const isScreen = request.headers.accept?.includes('text/html') === true;
    if (!isScreen || /^(api|assets)(\/|$)|\.[a-z0-9]+$/i.test(path)) {
      reply.callNotFound();
      return reply;
    }
    return sendScreen(reply);
  });
}
