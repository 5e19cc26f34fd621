import { openDatabase, type DatabaseLocation, type OpenDatabase } from './database.ts';
import { hasSchema, migrate, UnfitDatabaseError } from './migrate.ts';
import { OtherDatabaseError } from './other-database-error.ts';

/** Brings the database to the newest schema, past the pooler where there is one. */
export async function migrateDirectly(
  { db, dialect }: Pick<OpenDatabase, 'db' | 'dialect'>,
  location: DatabaseLocation,
): Promise<void> {
  if (location.dialect === 'sqlite' || location.directUrl === undefined) {
    await migrate(db, dialect);
    return;
  }
  const direct = openDatabase(
    { ...location, url: location.directUrl, directUrl: undefined },
    () => undefined,
  );
  try {
    await migrate(direct.db, dialect);
  } catch (error) {
    if (error instanceof UnfitDatabaseError) throw error;
    throw new OtherDatabaseError('DATABASE_DIRECT_URL', error);
  } finally {
    await direct.close();
  }
  if (await hasSchema(db, dialect)) return;
  throw new UnfitDatabaseError(
    'DATABASE_DIRECT_URL leads to another database than DATABASE_URL: it has to be the way to the same one, past the pooler.',
  );
}
