import { sql } from 'kysely';
import type { Database } from '../src/platform/database/database.ts';
import type { TestApp } from './build-test-app.ts';
import { inDatabase } from './in-database.ts';

/** From now on the audit log takes no entry, as where the disk is full just then. */
export function refuseAudit({ database }: Pick<TestApp, 'database'>): Promise<void> {
  const refuse =
    database.location.dialect === 'sqlite'
      ? sql`create trigger refuse_audit before insert on audit_entries begin select raise(abort, 'refused'); end`
      : sql`alter table audit_entries add constraint refuse_audit check (false) not valid`;
  return inDatabase(database, async (db: Database) => {
    await refuse.execute(db);
  });
}
