// No text that comes in holds NUL, on any route: PostgreSQL cannot store or look for it, and no person types it.
import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';
import { describeFields } from './validation-problem.ts';

/** Where a text holds NUL, as a JSON Pointer. */
function findNul(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return value.includes('\0') ? path : undefined;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = key.includes('\0') ? path : findNul(member, `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

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
      const fields = [{ path, message: 'Must not hold the character NUL.' }];
      done(new AppError('request.invalid', { detail: describeFields(fields, where), fields }));
      return;
    }
    done();
  });
}
