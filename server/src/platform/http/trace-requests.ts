// Each request as a span: by its route as it is declared, never by its address, which may hold ids that admit.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Span, Tracer } from '../tracing/tracer.ts';

export function traceRequests(app: FastifyInstance, tracer: Tracer): void {
  const spans = new WeakMap<FastifyRequest, Span>();

  app.addHook('onRequest', (request, _reply, done) => {
    // A socket lasts: its session is a span.
    if (request.ws) {
      done();
      return;
    }
    const route = request.routeOptions.url;
    const { traceparent } = request.headers;
    const span = tracer.start(route === undefined ? request.method : `${request.method} ${route}`, {
      kind: 'server',
      traceparent: typeof traceparent === 'string' ? traceparent : undefined,
      attributes: {
        'http.request.method': request.method,
        ...(route === undefined ? {} : { 'http.route': route }),
        'spotter.request_id': request.id,
      },
    });
    spans.set(request, span);
    span.within(done);
  });

  // Reading a body leaves what was begun before it.
  app.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) span.within(done);
    else done();
  });

  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode } = reply;
    const failure = statusCode >= 500 ? String(statusCode) : undefined;
    spans.get(request)?.end({ 'http.response.status_code': statusCode }, failure);
    done();
  });
}
