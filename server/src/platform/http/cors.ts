import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isForwarded } from './reach.ts';

/** `private`: every origin, while nobody but this machine can reach the server; `*`: every origin; or these. */
export type CorsOrigins = 'private' | '*' | readonly string[];

const exposed = ['etag', 'retry-after', 'www-authenticate', 'x-request-id'];
const toEveryone = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed.join(', '),
} as const;
/** Without `allowedHeaders` whatever a browser asks for is allowed: pages in the field send headers of their own. */
const preflight = {
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  exposedHeaders: exposed,
  maxAge: 600,
};

/** No cookie is ever admitted from another origin, so credentials stay off. */
export async function allowOrigins(app: FastifyInstance, origins: CorsOrigins): Promise<void> {
  if (typeof origins !== 'string') {
    if (origins.length > 0) await app.register(cors, { ...preflight, origin: [...origins] });
    return;
  }
  const isOpenTo = (request: FastifyRequest) => origins === '*' || !isForwarded(request.raw.headers);
  // Where every answer gets the same two headers, the plugin, which works them out anew, need only see preflights.
  app.addHook('onRequest', (request, reply, done) => {
    if (isOpenTo(request)) reply.headers(toEveryone);
    done();
  });
  await app.register(async (preflights) => {
    await preflights.register(cors, {
      delegator: (request, done) => {
        done(null, { ...preflight, origin: isOpenTo(request) ? '*' : false });
      },
    });
  });
}
