import type { FastifyInstance } from 'fastify';

/**
 * For every answer; a page that needs scripts or styles gives its own policy on its route. Written out because the
 * usual plugin makes them anew for each request, which took as long as the rest of a small answer. Strict-Transport-
 * Security is left to whoever ends TLS in front: the server may sit behind plain http on a local network.
 */
const headers = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  // Clients in browsers run on other origins; CORS says which may read.
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
