import { sql, type Expression, type SqlBool } from 'kysely';

/**
 * Whether a column, or an expression, holds a text anywhere, whatever its case and whatever characters it has: what LIKE
 * would read as a wildcard is escaped, which SQLite does not do unless it is told by what.
 */
export function holdsText(column: string | Expression<string>, text: string): Expression<SqlBool> {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const held = typeof column === 'string' ? sql.ref(column) : column;
  return sql<SqlBool>`lower_case(${held}) like ${pattern} escape '\\'`;
}
