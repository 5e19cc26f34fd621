import { openDatabase, type DatabaseLocation, type OpenDatabase } from '../database.ts';
import { hasNewestSchema, migrate } from '../migrate.ts';
import { clearForCopy } from './clear-for-copy.ts';
import { copyDatabase, type CopiedRows } from './copy-database.ts';
import { CopyError } from './copy-error.ts';

/** Puts what one database holds in the place of what another one does, all or nothing. @throws CopyError */
export async function replaceDatabase(
  from: OpenDatabase,
  location: DatabaseLocation,
  mayReplace: boolean,
): Promise<CopiedRows> {
  const to = openDatabase(location, () => undefined);
  try {
    await migrate(to.db, to.dialect);
    if (!(await hasNewestSchema(to.db, to.dialect))) {
      throw new CopyError(
        'The database that this is to go into is of a newer release of Spotter: do it with that release. Nothing was changed.',
      );
    }
    await clearForCopy(to, mayReplace);
    return await copyDatabase(from, to);
  } finally {
    await to.close();
  }
}
