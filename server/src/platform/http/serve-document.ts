import type { FastifyInstance } from 'fastify';
import { entityTag, matchesEntityTag } from './entity-tag.ts';

/** Serves a document that does not change while the server runs; it is written once, when it is first asked for. */
export function serveDocument(app: FastifyInstance, url: string, write: () => unknown): void {
  let ready: { readonly body: string; readonly tag: string } | undefined;

  app.get(url, { schema: { hide: true } }, (request, reply) => {
    if (!ready) {
      const body = JSON.stringify(write());
      ready = { body, tag: entityTag(body) };
    }
    reply.headers({ 'cache-control': 'no-cache', etag: ready.tag });
    if (matchesEntityTag(request.headers['if-none-match'], ready.tag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(ready.body);
  });
}
