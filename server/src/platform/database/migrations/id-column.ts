import type { CreateTableBuilder } from 'kysely';
import type { DialectName } from '../dialect-name.ts';

/** The one column that the two databases spell differently: an integer key that is never used twice. */
export function idColumn<TB extends string>(
  table: CreateTableBuilder<TB>,
  dialect: DialectName,
): CreateTableBuilder<TB, 'id'> {
  return dialect === 'sqlite'
    ? table.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
    : table.addColumn('id', 'integer', (c) => c.generatedByDefaultAsIdentity().primaryKey());
}
