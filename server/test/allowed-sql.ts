// What may be asked of the database, by what it is for. Everything but `common` is a row of the list in docs/scaling.md, which says
// what a distributed PostgreSQL makes of it: whatever is new here is looked at there first.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What every SQL database has, and what only SQLite is asked. */
export const commonSql = [
  ...words(
    'select from where and as in is not null exists like escape join left on order by asc desc limit cast',
  ),
  ...words(
    'insert into values update set delete create drop table index text integer bigint varchar greatest lower',
  ),
  ...words('double precision ::bigint'),
  ...words('pragma integrity_check foreign_key_check journal_mode pragma_foreign_key_list blob vacuum if'),
  ...words('sqlite_master sqlite_sequence seq'),
  // What statements call their own tables and columns.
  ...words('clock now_ms other bytes rows columns sha256'),
  ...words(
    'select selectFrom selectAll insertInto values expression val updateTable set deleteFrom from innerJoin leftJoin on onRef',
  ),
  ...words(
    'where whereRef or not exists groupBy orderBy asc desc limit as ref lit table returning clearSelect clearOrderBy',
  ),
  ...words(
    'case when then else end cast coalesce sum max min distinct execute executeTakeFirst executeTakeFirstOrThrow',
  ),
  ...words('compile executeQuery getExecutor query stream destroy transaction rollbackTransaction'),
  // Methods of others that are called alike.
  ...words('append at error'),
];

/** By the name that docs/scaling.md has for it. */
export const notableSql: Readonly<Record<string, readonly string[]>> = {
  'Generated ids': words('generatedByDefaultAsIdentity autoIncrement'),
  'Primary and unique keys': words('primaryKey addPrimaryKeyConstraint unique addUniqueConstraint'),
  'Foreign keys': words('references onDelete addForeignKeyConstraint'),
  'Insert or update': words('onConflict column columns doUpdateSet doNothing'),
  'Locks of rows': words('forNoKeyUpdate forKeyShare'),
  'Isolation of its own': words('transaction isolation level repeatable read only'),
  Notifications: words('listen pg_notify'),
  'Advisory lock of migrations': words(
    'pg_advisory_lock pg_advisory_unlock with set_config set_timeout config_val true',
  ),
  'Changes of the schema': words(
    'createTable alterTable addColumn dropColumn renameTo dropTable createIndex dropIndex dropConstraint notNull defaultTo',
  ),
  "The database's clock": words('statement_timestamp extract epoch'),
  'A function in SQL': words(
    'function returns return language sql immutable strict parallel safe lower_case',
  ),
  Collations: words('collate pg_collation collname collencoding'),
  'Missing values first': words('nulls first nullsFirst nullsLast'),
  'Counts and pages': words('count countAll offset'),
  'Bytes and JSON': words('bytea ::json json_array_length'),
  Catalogues:
    words(`pg_class relname relkind relnamespace current_schema ::regnamespace ::regclass pg_depend objid deptype oid
    pg_constraint conrelid confrelid contype information_schema table_schema table_name column_name is_identity type
    kysely_migration current_setting encoding`),
  'The size of the database': words('pg_database_size current_database'),
  'Backup and restore': words(`declare no scroll cursor for fetch close local statement_timeout
    idle_in_transaction_session_timeout setval pg_get_serial_sequence pg_sequence_last_value quote_ident`),
};
