import type { Expression, SqlBool } from 'kysely';

/** What narrows a query. */
export type Condition = Expression<SqlBool>;
