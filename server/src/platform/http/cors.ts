import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** No cookie is ever admitted from another origin, so credentials stay off. */
export async function allowOrigins(app: FastifyInstance, origins: '*' | readonly string[]): Promise<void> {
  if (origins !== '*' && origins.length === 0) return;
  await app.register(cors, {
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'if-none-match'],
    exposedHeaders: ['etag', 'retry-after', 'www-authenticate', 'x-request-id'],
    maxAge: 600,
  });
}
