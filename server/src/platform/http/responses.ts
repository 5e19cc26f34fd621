// Declares, for OpenAPI and the serialiser, which problems a route may answer with.
import { STATUS_CODES } from 'node:http';
import { errors, type ErrorCode } from '@spotter/contract/errors';
import { Problem } from '@spotter/contract/problem';
import type { TSchema } from 'typebox';

/** Every route may answer these. */
const always: readonly ErrorCode[] = ['server.internal'];

/** Every route that takes a body may answer these. */
export const bodyProblems = [
  'request.invalid',
  'request.malformed_json',
  'request.too_large',
  'request.unsupported_media_type',
] as const satisfies readonly ErrorCode[];

/** Response schemas for the statuses of the given codes; pass the success schemas beside them. */
export function problems(...codes: ErrorCode[]): Record<number, TSchema> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of [...codes, ...always]) {
    const { status } = errors[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      status,
      {
        description: `${STATUS_CODES[status] ?? 'Error'}: ${ofStatus.map((code) => `\`${code}\``).join(', ')}`,
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );
}
