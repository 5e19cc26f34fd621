// What a list is asked for, read from the query.
import { defaultPerPage } from '@spotter/contract/admin/conventions';
import { AppError } from '../app-error.ts';
import { fieldError } from '../remark.ts';

/** Further rows are found by search and filter, not by turning pages: skipping them costs as much as reading them. */
const furthestRow = 10_000;

export interface ListRequest {
  readonly offset: number;
  readonly limit: number;
  readonly descending: boolean;
  readonly q: string | undefined;
}

export interface RawListQuery {
  readonly page?: string;
  readonly per_page?: string;
  readonly order?: string;
  readonly q?: string;
}

/** @throws AppError request.invalid for a page that is too far away */
export function listRequest(query: RawListQuery): ListRequest {
  const limit = Number(query.per_page ?? defaultPerPage);
  const offset = (Number(query.page ?? 1) - 1) * limit;
  if (offset > furthestRow) {
    const error = fieldError('/page', 'too_far', { limit: furthestRow });
    throw new AppError('request.invalid', { detail: error.message, fields: [error] });
  }
  const q = query.q?.trim();
  return {
    offset,
    limit,
    descending: query.order === 'desc',
    q: q === '' ? undefined : q,
  };
}
