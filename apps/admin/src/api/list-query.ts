import type { FilterPayload, PaginationPayload, SortPayload } from 'react-admin';
import { viewerTimeZone } from './viewer-time-zone.ts';

interface ListParams {
  readonly pagination?: PaginationPayload | undefined;
  readonly sort?: SortPayload | undefined;
  readonly filter?: FilterPayload | undefined;
}

/** A list as react-admin asks for it, in the words of the interface. */
export function listQuery({ pagination, sort, filter }: ListParams): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(filter ?? {})) {
    const isText = typeof value === 'string' && value.trim() !== '';
    if (isText) query[name] = value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') query[name] = String(value);
  }
  if ('from' in query || 'to' in query) query['time_zone'] = viewerTimeZone();
  if (pagination) {
    query['page'] = String(pagination.page);
    query['per_page'] = String(pagination.perPage);
  }
  if (sort) {
    query['sort'] = sort.field;
    query['order'] = sort.order === 'DESC' ? 'desc' : 'asc';
  }
  return query;
}
