import { errors, type ErrorCode } from '@spotter/contract/errors';
import type { FieldError } from '@spotter/contract/problem';
import { toRefusal } from '../api/to-refusal.ts';

/** Throws what the server's refusal becomes on its way through the transport. */
export function refuse(code: ErrorCode, detail: string, fields?: readonly FieldError[]): never {
  const { status } = errors[code];
  throw toRefusal({
    status,
    detail,
    code,
    request_id: 'demo',
    ...(fields ? { errors: [...fields] } : {}),
  });
}
