import { existsSync } from 'node:fs';
import { openDatabase, type DatabaseLocation, type OpenDatabase } from '../database.ts';
import { hasNewestSchema } from '../migrate.ts';
import { CopyError } from './copy-error.ts';

/** To be read. @throws CopyError where there is none, or its schema is not this release's */
export async function openExisting(location: DatabaseLocation): Promise<OpenDatabase> {
  if (location.dialect === 'sqlite' && !existsSync(location.file)) {
    throw new CopyError(`There is no database: ${location.file} is missing.`);
  }
  const opened = openDatabase(location, () => undefined);
  try {
    if (await hasNewestSchema(opened.db, opened.dialect)) return opened;
    throw new CopyError(
      'The database was not made by this release of Spotter. Do it with the release that serves it, or start this one once.',
    );
  } catch (error) {
    await opened.close();
    throw error;
  }
}
