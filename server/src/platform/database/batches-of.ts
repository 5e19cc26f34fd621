/** Values bound in one statement: SQLite takes 32,766, PostgreSQL 65,535. */
const inStatement = 500;

/** A long list in parts that a statement takes. */
export function* batchesOf<T>(rows: readonly T[], size = inStatement): Generator<T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}
