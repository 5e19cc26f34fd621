// What a process remembers of the database is good for as long as its mark stays: another process, too, moves it in the
// transaction of its change.
import type { ChangeStamp } from './change-stamp.ts';
import type { Database, DatabaseTransaction } from './database.ts';

export type ChangeMark = 'catalogue' | 'settings';

/** @returns where it is from then on: one further */
export async function moveMark(trx: DatabaseTransaction, name: ChangeMark): Promise<number> {
  const { version } = await trx
    .insertInto('change_marks')
    .values({ name, version: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ version: eb('change_marks.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

/** Reads a mark; on SQLite only where anything at all was written since, on PostgreSQL by its key each time. */
export function createMarkReader(
  db: Database,
  changeStamp: ChangeStamp | undefined,
): (name: ChangeMark) => Promise<number> {
  const read = new Map<ChangeMark, { readonly stamp: ReturnType<ChangeStamp>; readonly version: number }>();

  return async (name) => {
    // Taken before the row is read: what changes in between is read again.
    const stamp = changeStamp?.();
    const known = read.get(name);
    if (known && known.stamp === stamp) return known.version;
    const row = await db
      .selectFrom('change_marks')
      .select('version')
      .where('name', '=', name)
      .executeTakeFirst();
    const version = row?.version ?? 0;
    if (stamp !== undefined) read.set(name, { stamp, version });
    return version;
  };
}
