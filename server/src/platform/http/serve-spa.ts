// A built single-page application under a path: its page for every address that is a screen, its files for those that are.
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncoding } from './accepted-encoding.ts';
import type { App } from './app-instance.ts';
import type { Spa, SpaFile } from './read-spa.ts';
import { sendPage } from './send-page.ts';

/** Beside `cross-origin-opener-policy`, which every answer has; workers of such a page need it as well. */
const isolation = { 'cross-origin-embedder-policy': 'require-corp' };

/**
 * Answered even while the event loop is late: a file costs the server little, but a page that lacks one of its own does not
 * say so and try again, it is broken.
 */
const config = { answersWhenLate: true } as const;
const schema = { hide: true } as const;

/** Stands in the built page wherever the nonce of an answer belongs. */
const noncePlaceholder = /__CSP_NONCE__/g;

export interface SpaOptions {
  /** Such as `/admin`, or nothing for the whole server: whatever else it answers wins. */
  readonly base: string;
  /** The addresses that are screens, from the base, as routes are written; every one unless told. Others are a page too, but not found. */
  readonly screens?: readonly string[];
  /** Of these those that are cut off from all other origins, which gives them memory that threads share. */
  readonly isolated?: readonly string[];
  /** Undefined where it was never built: its address then says what to do. */
  readonly spa: Spa | undefined;
  readonly title: string;
  /** The Content-Security-Policy of its page. */
  readonly policy: (nonce: string) => string;
  /** The policy of a file that is a worker, which has one of its own; undefined where it is none or needs nothing. */
  readonly workerPolicy?: (path: string) => string | undefined;
  /** The Permissions-Policy of its page: what of the machine it may ask for. */
  readonly permissions: string;
}

/** What is named by its hash is kept for good; a worker that is not is asked for each time, as it decides what is shown. */
function cacheControl(isHashed: boolean, isWorker: boolean): string {
  if (isHashed) return 'public, max-age=31536000, immutable';
  return isWorker ? 'no-cache' : 'public, max-age=3600';
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: SpaFile, caching: string) {
  const compressed = { br: file.brotli, gzip: file.gzip };
  const encoding = acceptedEncoding(request, (candidate) => compressed[candidate] !== undefined);
  if (encoding) reply.header('content-encoding', encoding);
  const body = (encoding && compressed[encoding]) ?? file.body;
  reply
    .type(file.type)
    .header('vary', 'Accept-Encoding')
    .header('cache-control', caching)
    .header('cross-origin-resource-policy', 'same-origin');
  if (Buffer.isBuffer(body)) return reply.send(body);
  // A browser is told only how long it is as it travels, and reads what is unpacked: by both a page can say how much has come.
  if (!Buffer.isBuffer(file.body)) reply.header('x-unpacked-length', file.body.size);
  return reply.header('content-length', body.size).send(createReadStream(body.path));
}

function sendNotBuilt(reply: FastifyReply, title: string) {
  return sendPage(reply, {
    title,
    status: 503,
    main: `<h1>This has not been built yet.</h1><p>Run <code>npm run build</code> and start the server again; <code>npm start</code> does both.</p>`,
  });
}

/** A browser that goes to a screen asks for a page. */
function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true;
}

export function serveSpa(app: App, options: SpaOptions): void {
  const { base, screens, isolated = [], spa, title, policy, workerPolicy, permissions } = options;
  function sendScreen(reply: FastifyReply, screen?: string) {
    if (!spa) return sendNotBuilt(reply, title);
    const nonce = randomBytes(16).toString('base64');
    if (screen !== undefined && isolated.includes(screen)) reply.headers(isolation);
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policy(nonce))
      .header('permissions-policy', permissions)
      .send(spa.html.replace(noncePlaceholder, nonce));
  }

  app.get(base === '' ? '/' : base, { schema, config }, (_request, reply) => sendScreen(reply));
  for (const screen of screens ?? []) {
    if (screen === '/') continue;
    app.get(base + screen, { schema, config }, (request, reply) => {
      if (wantsPage(request)) return sendScreen(reply, screen);
      reply.callNotFound();
      return reply;
    });
  }
  app.get(`${base}/*`, { schema, config }, (request, reply) => {
    const { '*': path } = request.params as { '*': string };
    const file = spa?.files.get(path);
    if (file) {
      const own = workerPolicy?.(path);
      if (own !== undefined) reply.header('content-security-policy', own).headers(isolation);
      const caching = cacheControl(path.startsWith('assets/'), own !== undefined);
      return sendFile(request, reply, file, caching);
    }
    // Programs and missing files never get a page.
    if (!wantsPage(request) || /^(api|assets)(\/|$)|\.[a-z0-9]+$/i.test(path)) {
      reply.callNotFound();
      return reply;
    }
    return sendScreen(screens === undefined ? reply : reply.code(404));
  });
}
