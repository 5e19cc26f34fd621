// Where a page of things in the order of time goes on: the last one of the page before.
import { AppError } from '../app-error.ts';
import { fieldError } from '../remark.ts';

export interface PageCursor {
  readonly atMs: number;
  /** UUID; tells things of the same millisecond apart. */
  readonly id: string;
}

/** As the caller is given it in `next`, to be sent back in `before`. */
export function writeCursor({ atMs, id }: PageCursor): string {
  return `${atMs}_${id}`;
}

/** @throws request.invalid where it is not what {@link writeCursor} gave */
export function readCursor(text: string | undefined): PageCursor | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(text);
  if (match?.[1] !== undefined && match[2] !== undefined) return { atMs: Number(match[1]), id: match[2] };
  throw new AppError('request.invalid', {
    detail: 'Send as "before" what the page before gave as "next".',
    fields: [fieldError('/before', 'not_next')],
  });
}
