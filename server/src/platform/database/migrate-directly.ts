import { openDatabase, type DatabaseLocation, type OpenDatabase } from './database.ts';
import { migrate } from './migrate.ts';

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
  } finally {
    await direct.close();
  }
}
