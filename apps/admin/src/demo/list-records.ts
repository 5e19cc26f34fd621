import type { PageOf } from '@spotter/contract/admin/conventions';

type Row = Readonly<Record<string, unknown>>;
type Query = Readonly<Record<string, string | undefined>>;

/** Words of the query that are no fields to filter by. */
const notFields = new Set([
  'page',
  'per_page',
  'sort',
  'order',
  'q',
  'ids',
  'from',
  'to',
  'time_zone',
  'muscle',
  'format',
]);

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function matches(row: Row, query: Query): boolean {
  const { q, ids, muscle } = query;
  if (ids !== undefined && !ids.split(',').includes(textOf(row['id']))) return false;
  const searched = ['username', 'email', 'name', 'label'].map((name) => textOf(row[name]).toLowerCase());
  if (q !== undefined && !searched.some((text) => text.includes(q.toLowerCase()))) return false;
  if (muscle !== undefined && !(row['muscles'] as string[]).includes(muscle)) return false;
  return Object.entries(query).every(([name, value]) => {
    if (notFields.has(name) || value === undefined) return true;
    if (name === 'status' && value === 'open') return row['status'] !== 'ended';
    if (name === 'state') return (row['ended_at'] === null) === (value === 'open');
    return textOf(row[name]) === value;
  });
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return textOf(one).localeCompare(textOf(other));
}

/** A list as the server would answer it. */
export function listRecords<T extends object>(rows: readonly T[], query: Query = {}): PageOf<T> {
  const { sort = 'id', order, page = '1', per_page: perPage = '25' } = query;
  const found = rows.filter((row) => matches(row as Row, query));
  found.sort((one, other) => compare((one as Row)[sort], (other as Row)[sort]) * (order === 'desc' ? -1 : 1));
  const start = (Number(page) - 1) * Number(perPage);
  const end = start + Number(perPage);
  return { data: found.slice(start, end), total: found.length, hasNextPage: found.length > end };
}
