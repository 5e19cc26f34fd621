import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { PageCursor } from '../http/page-cursor.ts';

/** Whether a row comes after the cursor in a list whose newest is the first: a range of the index on both columns. */
export function isBefore(timeColumn: string, { atMs, id }: PageCursor): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(timeColumn)}, ${sql.ref('id')}) < (${atMs}, ${id})`;
}
