import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { DialectName } from './dialect-name.ts';
import { migrations } from './migrations/migrations.ts';

/** A migrator over the explicit list; `migrateToLatest` takes a lock, so several processes may start at once. */
export function createMigrator<S>(db: Kysely<S>, dialect: DialectName): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations(dialect)) },
  });
}

/** Brings the database to the newest schema or throws without having changed it. */
export async function migrate<S>(db: Kysely<S>, dialect: DialectName): Promise<void> {
  const { error } = await createMigrator(db, dialect).migrateToLatest();
  if (error !== undefined) throw new Error('the database could not be migrated', { cause: error });
}
