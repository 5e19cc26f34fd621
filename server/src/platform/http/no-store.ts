import type { onRequestHookHandler } from 'fastify';

/** An onRequest hook for routes whose answers hold tokens or personal data: nothing on the way may keep them. */
export const noStore: onRequestHookHandler = (_request, reply, done) => {
  reply.header('cache-control', 'no-store');
  done();
};
