// No text that comes in holds NUL, on any route: PostgreSQL cannot store or look for it, and no person types it.
import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';
import { findNul } from '../find-nul.ts';
import { fieldError } from '../remark.ts';
import { describeFields } from './validation-problem.ts';

export function refuseNul(app: FastifyInstance): void {
  app.addHook('preValidation', (request, _reply, done) => {
    // A socket is told on the socket.
    if (request.ws) {
      done();
      return;
    }
    const parts = { address: request.params, query: request.query, body: request.body };
    for (const [where, part] of Object.entries(parts)) {
      const path = findNul(part);
      if (path === undefined) continue;
      const fields = [fieldError(path, 'holds_nul')];
      done(new AppError('request.invalid', { detail: describeFields(fields, where), fields }));
      return;
    }
    done();
  });
}
