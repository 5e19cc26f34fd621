// What is answered where the bytes on a connection are no request, or do not come in time: no route ever sees it.
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '@spotter/contract/errors';
import { AppError } from '../app-error.ts';
import type { Ids } from '../ids.ts';
import { toProblem } from './problem-details.ts';

const known: Readonly<Record<string, { readonly code: ErrorCode; readonly detail: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    code: 'request.timeout',
    detail: 'The request did not come whole in time. Send it again, on a better connection.',
  },
  HPE_HEADER_OVERFLOW: {
    code: 'request.headers_too_large',
    detail: 'The headers are too long. Send fewer of them, or fewer cookies.',
  },
};
const unreadable = {
  code: 'request.invalid',
  detail: 'What was sent is no HTTP request that can be read.',
} as const;

export function answerUnreadable(ids: Ids) {
  return (cause: Error & { readonly code?: string }, socket: Socket): void => {
    if (cause.code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable) {
      const { code, detail } = known[cause.code ?? ''] ?? unreadable;
      const error = new AppError(code, { detail });
      const body = JSON.stringify(toProblem(error, ids.uuid()));
      socket.write(
        [
          `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status] ?? ''}`,
          'Content-Type: application/problem+json',
          `Content-Length: ${Buffer.byteLength(body)}`,
          'Connection: close',
          '',
          body,
        ].join('\r\n'),
      );
    }
    socket.destroy(cause);
  };
}
