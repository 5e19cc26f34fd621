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

/** @throws UnfitDatabaseError where the tables are somebody else's, or a newer release's */
async function refuseUnfit<S>(db: Kysely<S>, dialect: DialectName): Promise<void> {
  const tables = (await tablesThere[dialect].execute(db)).rows.map(({ name }) => name);
  if (tables.length === 0) return;
  if (!tables.includes('kysely_migration')) {
    throw new UnfitDatabaseError(
      `The database holds tables that are not Spotter's (${tables.slice(0, 3).join(', ')}). Give it an empty one: another ${dialect === 'sqlite' ? 'DATA_DIR' : 'DATABASE_URL'}.`,
    );
  }
  const known = migrations(dialect);
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration`.execute(db);
  const unknown = rows.find(({ name }) => !Object.hasOwn(known, name));
  if (unknown !== undefined) {
    throw new UnfitDatabaseError(
      `The database was made by another release of Spotter, probably a newer one (${unknown.name} is not known here). Start that release, or go back to a backup.`,
    );
  }
}

/** Brings the database to the newest schema or throws without having changed it. */
export async function migrate<S>(db: Kysely<S>, dialect: DialectName): Promise<void> {
  await refuseUnfit(db, dialect);
  const { error } = await createMigrator(db, dialect).migrateToLatest();
  if (error !== undefined) throw new Error('the database could not be migrated', { cause: error });
}
