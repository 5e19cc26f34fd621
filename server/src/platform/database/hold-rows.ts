import { PostgresAdapter, type SelectQueryBuilder } from 'kysely';
import type { DatabaseTransaction } from './database.ts';
import type { Schema } from './schema.ts';

/**
 * Holds the rows that a query finds until the transaction ends: whoever holds one of them at the same moment comes before,
 * and what they did is seen. On SQLite the transaction itself holds everything.
 */
export function holdRows<TB extends keyof Schema, Row>(
  trx: DatabaseTransaction,
  query: SelectQueryBuilder<Schema, TB, Row>,
): Promise<Row[]> {
  const isPostgres = trx.getExecutor().adapter instanceof PostgresAdapter;
  // No key changes: rows that refer to these may be added meanwhile.
  return (isPostgres ? query.forNoKeyUpdate() : query).execute();
}
