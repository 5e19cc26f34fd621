// A backup is a SQLite file, whichever database it is of: it can be looked into, and goes back into either.
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase, type DatabaseLocation, type OpenDatabase } from '../database.ts';
import { hasNewestSchema, migrate, UnfitDatabaseError } from '../migrate.ts';
import { sumsAreRight, writeSums } from './backup-sums.ts';
import { copyDatabase } from './copy-database.ts';
import { CopyError } from './copy-error.ts';
import { explainReading, explainWriting } from './explain-file.ts';
import { makeOwnFolder } from './make-own-folder.ts';
import { openExisting } from './open-existing.ts';

const ignore = (): void => undefined;

function flush(path: string): void {
  const opened = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

async function withFile(file: string, work: (opened: OpenDatabase) => Promise<unknown>): Promise<void> {
  const opened = openDatabase({ dialect: 'sqlite', file }, ignore);
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
}

async function copyInto(to: OpenDatabase, from: OpenDatabase): Promise<void> {
  await migrate(to.db, to.dialect);
  await copyDatabase(from, to);
}

/** Beside a running server. The file is there whole or not at all. @throws CopyError */
export async function writeBackup(location: DatabaseLocation, file: string): Promise<void> {
  if (existsSync(file)) throw new CopyError(`${file} is there already: give another name, or move it away.`);
  const from = await openExisting(location);
  try {
    await writeInFolder(from, file);
  } catch (error) {
    throw explainWriting(error, file);
  } finally {
    await from.close();
  }
}

/** In a folder of its own beside it, which no other backup to the same file writes in. */
async function writeInFolder(from: OpenDatabase, file: string): Promise<void> {
  const folder = makeOwnFolder(`${file}.part-`);
  const part = join(folder, 'backup.sqlite');
  try {
    // It holds the key that signs tokens.
    closeSync(openSync(part, 'w', 0o600));
    if (from.dialect === 'sqlite') await sql`vacuum into ${part}`.execute(from.db);
    else await withFile(part, (to) => copyInto(to, from));
    await withFile(part, writeSums);
    flush(part);
    renameSync(part, file);
    // Windows opens no folders.
    if (process.platform !== 'win32') flush(dirname(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is wrong with a file that is to be a backup; undefined where it is one. */
async function wrongWith(opened: OpenDatabase): Promise<string | undefined> {
  const { db } = opened;
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  if (rows.length !== 1 || rows[0]?.integrity_check !== 'ok') return 'is damaged';
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  const isOurs = ['kysely_migration', 'users'].every((table) =>
    tables.rows.some(({ name }) => name === table),
  );
  if (!isOurs) return 'is no backup of Spotter';
  const dangling = await sql`pragma foreign_key_check`.execute(db);
  return dangling.rows.length > 0 || !(await sumsAreRight(opened)) ? 'is damaged' : undefined;
}

function takeCopy(file: string, copy: string): void {
  try {
    copyFileSync(file, copy);
  } catch (error) {
    throw explainReading(error, file);
  }
}

async function bringUpToDate({ db, dialect }: OpenDatabase, file: string): Promise<void> {
  const isFit = await migrate(db, dialect).then(
    // A server runs on what a newer release has added; here it would be lost.
    () => hasNewestSchema(db, dialect),
    (error: unknown) => {
      if (error instanceof UnfitDatabaseError) return false;
      throw error;
    },
  );
  if (isFit) return;
  throw new CopyError(
    `${file} was made by another release of Spotter, probably a newer one: restore it with that release. Nothing was changed.`,
  );
}

function openCopy(copy: string, file: string): OpenDatabase {
  try {
    return openDatabase({ dialect: 'sqlite', file: copy }, ignore);
  } catch (error) {
    throw new CopyError(`${file} is damaged, or no SQLite database: nothing was changed.`, { cause: error });
  }
}

async function check(opened: OpenDatabase, file: string): Promise<void> {
  const wrong = await wrongWith(opened).catch(() => 'is damaged, or no SQLite database');
  if (wrong !== undefined) throw new CopyError(`${file} ${wrong}: nothing was changed.`);
}

/**
 * Opens a backup for as long as the work takes; one of an earlier release is brought to this one's schema. All of it happens to
 * a copy. @throws CopyError where it cannot be used
 */
export async function withBackup<T>(file: string, work: (from: OpenDatabase) => Promise<T>): Promise<T> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new CopyError(`${file} is a folder, and no backup.`);
  if (found === undefined || found.size === 0) throw new CopyError(`${file} is not there, or empty.`);
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) {
    throw new CopyError(`${file} is in use. Back it up by npm run backup, and restore that.`);
  }
  const scratch = makeOwnFolder(join(tmpdir(), 'spotter-restore-'));
  try {
    const copy = join(scratch, 'backup.sqlite');
    takeCopy(file, copy);
    const opened = openCopy(copy, file);
    try {
      await check(opened, file);
      await bringUpToDate(opened, file);
      return await work(opened);
    } finally {
      await opened.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
