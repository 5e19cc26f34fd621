import { AppError } from '../app-error.ts';

/** A day or a moment of a query as milliseconds since 1970; a day begins at midnight UTC. @throws AppError */
export function parseMoment(text: string, path: string): number {
  const ms = Date.parse(text);
  if (Number.isFinite(ms)) return ms;
  const message = 'Must be a day or a moment that exists, such as 2026-11-25.';
  throw new AppError('request.invalid', {
    detail: `Check the query: ${path.slice(1)}: ${message}`,
    fields: [{ path, message }],
  });
}
