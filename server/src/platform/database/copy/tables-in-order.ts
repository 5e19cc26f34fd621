import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database.ts';
import type { DialectName } from '../dialect-name.ts';
import { backupSums, passing } from './any-tables.ts';

interface Reference {
  readonly from: string;
  readonly to: string;
}

const names: Record<DialectName, RawBuilder<{ name: string }>> = {
  sqlite: sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
  postgres: sql`select relname as name from pg_class where relkind = 'r'
    and relnamespace = current_schema()::regnamespace
    and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')`,
};

const references: Record<DialectName, RawBuilder<Reference>> = {
  sqlite: sql`select m.name as "from", f."table" as "to"
    from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'`,
  postgres: sql`select a.relname as "from", b.relname as "to" from pg_constraint c
    join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
    where c.contype = 'f' and a.relnamespace = current_schema()::regnamespace`,
};

const leftOut: readonly string[] = [...passing, backupSums];

/** What is to be copied: each table after those that its rows refer to. */
export async function tablesInOrder(db: Database, dialect: DialectName): Promise<readonly string[]> {
  const left = new Set(
    (await names[dialect].execute(db)).rows
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('kysely_') && !leftOut.includes(name))
      .sort(),
  );
  const refers = (await references[dialect].execute(db)).rows.filter(({ from, to }) => from !== to);
  const ordered: string[] = [];
  while (left.size > 0) {
    const next = [...left].filter((name) => !refers.some(({ from, to }) => from === name && left.has(to)));
    if (next.length === 0) throw new Error(`tables refer to each other in a circle: ${[...left].join(', ')}`);
    for (const name of next) left.delete(name);
    ordered.push(...next);
  }
  return ordered;
}
