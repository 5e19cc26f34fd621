import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const exposed = ['etag', 'retry-after', 'www-authenticate', 'x-request-id'];
const toEveryone = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed.join(', '),
} as const;

/** No cookie is ever admitted from another origin, so credentials stay off. */
export async function allowOrigins(app: FastifyInstance, origins: '*' | readonly string[]): Promise<void> {
  if (origins !== '*' && origins.length === 0) return;
  const options = {
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'if-none-match'],
    exposedHeaders: exposed,
    maxAge: 600,
  };
  if (origins !== '*') {
    await app.register(cors, { ...options, origin: [...origins] });
    return;
  }
  // Where every answer gets the same two headers, the plugin, which works them out anew, need only see preflights.
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(toEveryone);
    done();
  });
  await app.register(async (preflights) => {
    await preflights.register(cors, { ...options, origin: '*' });
  });
}
