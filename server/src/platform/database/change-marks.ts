// What a process remembers of the database is good for as long as its mark stays: another process, too, moves it in the
// transaction of its change, and tells the others.
import { Type } from 'typebox';
import type { Hearing } from '../bus/bus.ts';
import { topic } from '../bus/topic.ts';
import type { ChangeStamp } from './change-stamp.ts';
import type { Database, DatabaseTransaction } from './database.ts';
import { databaseTrouble } from './database-trouble.ts';
import { tellAll } from './in-transaction.ts';

export type ChangeMark = 'catalogue' | 'settings';

const markMoved = topic('mark moved', Type.Object({ name: Type.String({ maxLength: 64 }) }));

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
  tellAll(trx, markMoved, { name });
  return version;
}

type ReadMark = (name: ChangeMark) => Promise<number>;

async function readRow(db: Database, name: ChangeMark): Promise<number> {
  const row = await db
    .selectFrom('change_marks')
    .select('version')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Reads again only where anything at all was written since. */
function readByStamp(db: Database, changeStamp: ChangeStamp): ReadMark {
  const read = new Map<ChangeMark, { readonly stamp: ReturnType<ChangeStamp>; readonly version: number }>();
  return async (name) => {
    // Taken before the row is read: what changes in between is read again.
    const stamp = changeStamp();
    const known = read.get(name);
    if (known?.stamp === stamp) return known.version;
    const version = await readRow(db, name);
    read.set(name, { stamp, version });
    return version;
  };
}

/** Reads again what was told to have moved; all of it each time, while what others tell is not heard. */
function readAsTold(db: Database, hearing: Hearing): ReadMark {
  const read = new Map<string, number>();
  let moves = 0;
  hearing.subscribe(markMoved, ({ name }) => {
    moves += 1;
    read.delete(name);
  });
  hearing.onMissed(() => {
    moves += 1;
    read.clear();
  });
  return async (name) => {
    const known = read.get(name);
    if (known !== undefined && hearing.isHearing()) return known;
    const before = moves;
    const version = await readRow(db, name).catch((error: unknown) => {
      // Whoever trains goes on with what is known.
      if (known !== undefined && databaseTrouble(error)) return known;
      throw error;
    });
    if (moves === before) read.set(name, version);
    return version;
  };
}

/** @param changeStamp where the database has one */
export function createMarkReader(
  db: Database,
  changeStamp: ChangeStamp | undefined,
  hearing: Hearing,
): ReadMark {
  return changeStamp ? readByStamp(db, changeStamp) : readAsTold(db, hearing);
}
