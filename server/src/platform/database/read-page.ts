// One page of a query, and how many rows match as far as it is cheap to know.
import { countedUpTo } from '@spotter/contract/admin/conventions';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import type { ListRequest } from '../http/list-request.ts';

export interface RowsPage<T> {
  readonly rows: readonly T[];
  /** Undefined beyond {@link countedUpTo}. */
  readonly total: number | undefined;
  readonly hasNextPage: boolean;
}

/**
 * @param query with its order; it is run with a limit, and counted where the page does not say it all
 * @param isMany whether it is known already that more match than are counted
 */
export async function readPage<TB extends keyof Schema, Row>(
  db: Database,
  query: SelectQueryBuilder<Schema, TB, Row>,
  { offset, limit }: Pick<ListRequest, 'offset' | 'limit'>,
  isMany = false,
): Promise<RowsPage<Row>> {
  const found = await query
    .limit(limit + 1)
    .offset(offset)
    .execute();
  const rows = found.slice(0, limit);
  const hasNextPage = found.length > limit;
  if (!hasNextPage && (rows.length > 0 || offset === 0)) {
    return { rows, total: offset + rows.length, hasNextPage };
  }
  if (isMany) return { rows, total: undefined, hasNextPage };
  const counted = query
    .clearSelect()
    .clearOrderBy()
    .select(sql<number>`1`.as('one'))
    .limit(countedUpTo + 1);
  const { total } = await db
    .selectFrom(counted.as('counted'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total: total > countedUpTo ? undefined : total, hasNextPage };
}
