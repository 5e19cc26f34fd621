import { sql, type Kysely, type RawBuilder } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { DialectName } from './dialect-name.ts';
import { migrations } from './migrations/migrations.ts';

/** A database that cannot be brought to the newest schema, in a sentence for whoever starts the server. */
export class UnfitDatabaseError extends Error {}

/** A migrator over the explicit list; `migrateToLatest` takes a lock, so several processes may start at once. */
export function createMigrator<S>(db: Kysely<S>, dialect: DialectName): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations(dialect)) },
  });
}

/** Those of an extension (PostGIS and the like) are nobody's. */
const tablesThere: Record<DialectName, RawBuilder<{ name: string }>> = {
  sqlite: sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  postgres: sql`SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p')
    AND relnamespace = current_schema()::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')`,
};

/** Names and texts are in any script. */
async function refuseLessThanUnicode<S>(db: Kysely<S>, dialect: DialectName): Promise<void> {
  if (dialect === 'sqlite') return;
  const asked = sql<{ encoding: string }>`SELECT current_setting('server_encoding') AS encoding`;
  const encoding = (await asked.execute(db)).rows[0]?.encoding;
  if (encoding === 'UTF8') return;
  throw new UnfitDatabaseError(
    `The database is encoded as ${encoding ?? 'nothing known'}, which not every name can be written in. Make it anew: create database spotter encoding 'UTF8' template template0.`,
  );
}

/** @throws UnfitDatabaseError where the tables are somebody else's, or a newer release's */
async function refuseUnfit<S>(db: Kysely<S>, dialect: DialectName): Promise<void> {
  const tables = (await tablesThere[dialect].execute(db)).rows.map(({ name }) => name);
  if (tables.length === 0) {
    await refuseLessThanUnicode(db, dialect);
    return;
  }
  if (!tables.includes('kysely_migration')) {
    throw new UnfitDatabaseError(
      `The database holds tables that are not Spotter's (${tables.slice(0, 3).join(', ')}). Give it an empty one: another ${dialect === 'sqlite' ? 'DATA_DIR' : 'DATABASE_URL'}.`,
    );
  }
  const unfit = (await unknownMigrations(db, dialect)).find((name) => !isAdded(name, dialect));
  if (unfit !== undefined) {
    throw new UnfitDatabaseError(
      `The database was made by another release of Spotter, probably a newer one (${unfit} is not known here). Start that release, or go back to a backup.`,
    );
  }
}

async function unknownMigrations<S>(db: Kysely<S>, dialect: DialectName): Promise<readonly string[]> {
  const known = migrations(dialect);
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !Object.hasOwn(known, name));
}

/**
 * Whether this release runs on what a newer one has made of the schema: `added` in a name says that nothing of it is missed by
 * who does not know it (added-migrations.test.ts holds them to that).
 */
function isAdded(name: string, dialect: DialectName): boolean {
  const [newest = ''] = Object.keys(migrations(dialect)).sort().reverse();
  return name > newest && name.includes('-added-');
}

/** A newer release, which runs beside this one, has brought the schema further. */
async function isAhead<S>(db: Kysely<S>, dialect: DialectName): Promise<boolean> {
  const tables = (await tablesThere[dialect].execute(db)).rows;
  return tables.length > 0 && (await unknownMigrations(db, dialect)).length > 0;
}

async function doneMigrations<S>(db: Kysely<S>, dialect: DialectName): Promise<readonly string[]> {
  const tables = (await tablesThere[dialect].execute(db)).rows.map(({ name }) => name);
  if (!tables.includes('kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

/** Whether every migration of this release is done; a newer one may have done more. */
export async function hasSchema<S>(db: Kysely<S>, dialect: DialectName): Promise<boolean> {
  const done = await doneMigrations(db, dialect);
  return Object.keys(migrations(dialect)).every((name) => done.includes(name));
}

/** Whether every migration of this release is done, and no other. */
export async function hasNewestSchema<S>(db: Kysely<S>, dialect: DialectName): Promise<boolean> {
  const done = await doneMigrations(db, dialect);
  const known = Object.keys(migrations(dialect));
  return done.length === known.length && done.every((name) => known.includes(name));
}

/** Brings the database to the newest schema or throws without having changed it. */
export async function migrate<S>(db: Kysely<S>, dialect: DialectName): Promise<void> {
  // The migrator asks for every column of every table, twice, to find that there is nothing to do.
  if (await hasNewestSchema(db, dialect)) return;
  await refuseUnfit(db, dialect);
  if (await isAhead(db, dialect)) return;
  const { error } = await createMigrator(db, dialect).migrateToLatest();
  if (error !== undefined) throw new Error('the database could not be migrated', { cause: error });
}
