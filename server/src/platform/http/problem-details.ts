// The one place that turns errors into answers (RFC 9457).
import { STATUS_CODES } from 'node:http';
import { errors, type ErrorCode } from '@spotter/contract/errors';
import type { Problem } from '@spotter/contract/problem';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../app-error.ts';
import { databaseTrouble } from '../database/database-trouble.ts';
import { fieldError } from '../remark.ts';
import { describeFields, fieldErrors } from './validation-problem.ts';

/** What Fastify itself refuses, in our codes and words. */
const fastifyCodes: Record<string, { code: ErrorCode; detail: string }> = {
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: 'request.invalid',
    detail: 'The body is not as long as its Content-Length header says.',
  },
};

const troubles = {
  away: {
    code: 'server.database_away',
    detail: 'The database cannot be reached. Try again in a moment.',
    headers: { 'retry-after': '5' },
  },
  full: {
    code: 'server.disk_full',
    detail: 'The server has no room left to store anything. Tell its operator.',
    headers: { 'retry-after': '60' },
  },
} as const;

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error;
}

/** The types that a route takes stand in its schema, where they are not JSON. */
function wrongMediaType({ headers, routeOptions }: FastifyRequest): string {
  const takes = routeOptions.schema?.consumes ?? ['application/json'];
  const given = headers['content-type']?.split(';', 1)[0]?.trim().slice(0, 100);
  const was = given === undefined || given === '' ? 'no Content-Type' : `the Content-Type ${given}`;
  return `The body was sent with ${was}; send it with ${takes.join(' or ')}.`;
}

/** What a route takes, which is what all routes take where it has no limit of its own. */
function tooLarge({ headers, routeOptions }: FastifyRequest, cause: FastifyError): AppError {
  const { bodyLimit } = routeOptions;
  const what = headers['content-type']?.startsWith('image/') === true ? 'picture' : 'body';
  const most = bodyLimit.toLocaleString('en');
  const inMegabytes = (bodyLimit / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 2 });
  return new AppError('request.too_large', {
    detail: `The ${what} may have at most ${most} bytes (${inMegabytes} MiB). Send a smaller one.`,
    fields: [fieldError('', 'too_many_bytes', { limit: bodyLimit, size: `${inMegabytes} MiB` })],
    cause,
  });
}

function toAppError(error: unknown, request: FastifyRequest): AppError {
  if (error instanceof AppError) return error;
  if (isFastifyError(error)) {
    if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
      return new AppError('request.unsupported_media_type', {
        detail: wrongMediaType(request),
        cause: error,
      });
    }
    if (error.validation) {
      const fields = fieldErrors(error.validation);
      const where = error.validationContext === 'params' ? 'address' : (error.validationContext ?? 'request');
      return new AppError('request.invalid', { detail: describeFields(fields, where), fields });
    }
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge(request, error);
    const known = fastifyCodes[error.code];
    if (known) return new AppError(known.code, { detail: known.detail, cause: error });
    if (error.statusCode === 400) {
      return new AppError('request.malformed_json', {
        detail: 'The body is not valid JSON: check its brackets, quotes and commas.',
        cause: error,
      });
    }
  }
  const trouble = databaseTrouble(error);
  if (trouble) return new AppError(troubles[trouble].code, { ...troubles[trouble], cause: error });
  return new AppError('server.internal', {
    detail:
      'Something went wrong on the server. Try again, and tell the operator the request_id if it stays.',
    cause: error,
  });
}

/** @param requestId what the caller can quote and the log can be searched for. */
export function toProblem(error: AppError, requestId: string): Problem {
  const { status, title } = errors[error.code];
  return {
    type: `/problems/${error.code}`,
    title,
    status,
    detail: error.detail,
    code: error.code,
    request_id: requestId,
    ...(error.fields ? { errors: [...error.fields] } : {}),
  };
}

function sendProblem(error: AppError, request: FastifyRequest, reply: FastifyReply): void {
  const authenticate = error.status === 401 ? wwwAuthenticate(error.code) : undefined;
  if (authenticate !== undefined) reply.header('www-authenticate', authenticate);
  void reply
    .code(error.status)
    .headers(error.headers)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(toProblem(error, request.id));
}

/** RFC 6750, 3: no error code where no token was sent. The dashboard has a cookie, for which there is no scheme. */
function wwwAuthenticate(code: ErrorCode): string {
  if (code.startsWith('admin.')) return 'Cookie realm="dashboard"';
  const wasSent = code === 'auth.token_invalid' || code === 'auth.refresh_invalid';
  return wasSent ? 'Bearer error="invalid_token"' : 'Bearer';
}

/** An address that the router cannot read: no route's error handler sees it. */
export function answerUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const isLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
  const detail = isLong
    ? 'A part of the address is too long.'
    : 'The address is not encoded as it should be.';
  sendProblem(new AppError(isLong ? 'request.not_found' : 'request.invalid', { detail }), request, reply);
}

/** @param onProblem is told the code of each problem that is answered */
export function setProblemHandlers(
  app: FastifyInstance,
  onProblem: (code: ErrorCode) => void = () => undefined,
): void {
  app.setErrorHandler((error, request, reply) => {
    const appError = toAppError(error, request);
    onProblem(appError.code);
    // Without a cause 503 is an answer, such as "still loading" to a load balancer that asks each second, not a failure.
    if (appError.status >= 500 && (appError.status !== 503 || appError.cause !== undefined)) {
      request.log.error({ request_id: request.id, err: appError.cause ?? appError }, 'request failed');
    }
    sendProblem(appError, request, reply);
  });

  app.setNotFoundHandler((request, reply) => {
    const detail = `There is nothing at ${request.method} ${request.url.split('?')[0] ?? ''}. The interface is described at /docs.`;
    onProblem('request.not_found');
    sendProblem(new AppError('request.not_found', { detail }), request, reply);
  });

  app.get('/problems/:code', { schema: { hide: true } }, (request, reply) => {
    const { code } = request.params as { code: string };
    if (!Object.hasOwn(errors, code)) {
      throw new AppError('request.not_found', { detail: 'There is no such error code.' });
    }
    const { status, title } = errors[code as ErrorCode];
    return reply
      .type('text/plain; charset=utf-8')
      .send(`${code}\n${status} ${STATUS_CODES[status] ?? ''}\n${title}.\n`);
  });
}
