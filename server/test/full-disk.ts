import { sql } from 'kysely';
import { inDatabase } from './in-database.ts';
import type { TestDatabase } from './test-database.ts';

/** From now on PostgreSQL answers each new account as it answers where its disk is full. */
export function fillDisk(database: TestDatabase): Promise<void> {
  return inDatabase(database, async (db) => {
    await sql`create function refuse_for_room() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`.execute(
      db,
    );
    await sql`create trigger full_disk before insert on users execute function refuse_for_room()`.execute(db);
  });
}

export function emptyDisk(database: TestDatabase): Promise<void> {
  return inDatabase(database, async (db) => {
    await sql`drop trigger full_disk on users`.execute(db);
  });
}
