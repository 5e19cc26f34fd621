import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';
import type { LoopWatch } from '../loop-watch.ts';

/** Whoever asks how the server is gets an answer however it is. */
const neverRefused: ReadonlySet<string | undefined> = new Set(['/healthz', '/readyz']);

/** Tells the watch which route begins, and turns new requests away while the event loop is late. */
export function refuseWhenLate(app: FastifyInstance, loop: LoopWatch): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { url } = request.routeOptions;
    loop.begin(`${request.method} ${url ?? 'an unknown address'}`);
    if (!loop.isLate() || neverRefused.has(url)) {
      done();
      return;
    }
    const detail = 'The server is busier than it can bear. Try again in a moment.';
    done(new AppError('limits.busy', { detail, headers: { 'retry-after': '2' } }));
  });
}
