// The one clock that all processes on a PostgreSQL share: theirs may differ by minutes.
import { sql } from 'kysely';

/** Milliseconds since 1970, the same within a statement. */
export const databaseNowMs = sql<number>`(extract(epoch from statement_timestamp()) * 1000)::bigint`;
