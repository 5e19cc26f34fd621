import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';
import type { LoopWatch } from '../loop-watch.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Of a route that is not turned away while the event loop is late: it says how the server is, or refuses in its own words. */
    readonly answersWhenLate?: boolean;
  }
}

/** Tells the watch which route begins, and turns new requests away while the event loop is late. */
export function refuseWhenLate(app: FastifyInstance, loop: LoopWatch): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { url, config } = request.routeOptions;
    loop.begin(`${request.method} ${url ?? 'an unknown address'}`);
    // A browser whose preflight is refused says that no server answers, never why.
    const isPreflight = request.headers['access-control-request-method'] !== undefined;
    if (!loop.isLate() || config.answersWhenLate === true || (request.method === 'OPTIONS' && isPreflight)) {
      done();
      return;
    }
    const detail = 'The server is busier than it can bear. Try again in a moment.';
    done(new AppError('limits.busy', { detail, headers: { 'retry-after': '2' } }));
  });
}
