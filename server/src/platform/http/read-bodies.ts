// How bodies are read: JSON in UTF-8, uncompressed, on a GET too.
import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';
import { hasMoreJsonParts } from '../has-more-json-parts.ts';

/** The largest that is asked for: a list of 5,000 rows of an import, and a coaching specification. */
const mostParts = 20_000;

export function readBodies(app: FastifyInstance): void {
  // Documented clients send Content-Type: application/json on GET without a body, and one route reads a GET with a body.
  app.addHttpMethod('GET', { hasBody: true, overrideExisting: true });

  app.addHook('onRequest', (request, _reply, done) => {
    const { headers } = request.raw;
    const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
    // Without a body the content type says nothing; Fastify would look for a parser for it.
    if (request.method === 'GET' && !hasBody) delete headers['content-type'];
    const encoding = headers['content-encoding'] ?? 'identity';
    if (!hasBody || encoding.toLowerCase() === 'identity') {
      done();
      return;
    }
    const detail = `The body is compressed (${encoding.slice(0, 40)}). Send it as it is, without Content-Encoding.`;
    // RFC 9110, 15.5.16.
    done(
      new AppError('request.unsupported_media_type', { detail, headers: { 'accept-encoding': 'identity' } }),
    );
  });

  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) {
      done(null, undefined);
      return;
    }
    // What is no UTF-8 would be read as something that nobody typed: two passwords could become the same.
    if (!isUtf8(bytes)) {
      done(
        new AppError('request.malformed_json', {
          detail: 'The body is not UTF-8 text: encode it as UTF-8.',
        }),
      );
      return;
    }
    const text = bytes.toString('utf8');
    if (hasMoreJsonParts(text, mostParts)) {
      const detail = `The body holds more than ${mostParts} values: send fewer at once.`;
      done(new AppError('request.too_large', { detail }));
      return;
    }
    void parseJson(request, text, done);
  });
}
