import { AppError } from './app-error.ts';

/** A 429 that says when to come back. */
export function tooManyRequests(what: string, remainingMs: number): AppError {
  const seconds = Math.max(1, Math.ceil(remainingMs / 1000));
  return new AppError('limits.too_many_requests', {
    detail: `${what} Try again in ${seconds} seconds.`,
    headers: { 'retry-after': String(seconds) },
  });
}
