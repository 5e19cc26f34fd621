// No text that comes in holds NUL, on any route: PostgreSQL cannot store or look for it, and no person types it.
import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';
import { fieldError } from '../remark.ts';
import { describeFields } from './validation-problem.ts';

/** Where a text holds NUL, as a JSON Pointer. Without recursion: brackets may be nested deeper than calls may be. */
function findNul(whole: unknown): string | undefined {
  const left: { readonly value: unknown; readonly path: string }[] = [{ value: whole, path: '' }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && value.includes('\0')) return path;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    for (const [key, member] of Object.entries(value)) {
      if (key.includes('\0')) return path;
      left.push({ value: member, path: `${path}/${key}` });
    }
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
      const fields = [fieldError(path, 'holds_nul')];
      done(new AppError('request.invalid', { detail: describeFields(fields, where), fields }));
      return;
    }
    done();
  });
}
