import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { acceptedEncoding } from './accepted-encoding.ts';
import { addVary } from './add-vary.ts';
import { entityTag, matchesEntityTag } from './entity-tag.ts';

interface Form {
  /** As bytes, since a string would be written as such anew for each answer. */
  readonly body: Buffer;
  /** Each form has a tag of its own, since a strong one stands for the very bytes (RFC 9110, 8.8.3.3). */
  readonly tag: string;
}

type Forms = Readonly<Record<'plain' | 'gzip' | 'br', Form>>;

/** 3 ms of 200 kB; the best quality would hold the event loop for 300, and save a tenth. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function prepare(text: string): Forms {
  return {
    plain: { body: Buffer.from(text), tag: entityTag(text) },
    gzip: { body: gzipSync(text), tag: entityTag(`gzip ${text}`) },
    br: { body: brotliCompressSync(text, quick), tag: entityTag(`br ${text}`) },
  };
}

/** Serves a document that does not change while the server runs; it is written, and compressed, once, when it is first asked for. */
export function serveDocument(app: FastifyInstance, url: string, write: () => unknown): void {
  let forms: Forms | undefined;

  app.get(url, { schema: { hide: true } }, (request, reply) => {
    forms ??= prepare(JSON.stringify(write()));
    const encoding = acceptedEncoding(request);
    const { body, tag } = forms[encoding ?? 'plain'];
    addVary(reply, 'Accept-Encoding');
    reply.headers({ 'cache-control': 'no-cache', etag: tag });
    if (matchesEntityTag(request.headers['if-none-match'], tag)) return reply.code(304).send();
    if (encoding) reply.header('content-encoding', encoding);
    return reply.type('application/json; charset=utf-8').send(body);
  });
}
