// The commands npm run backup, restore and move: the whole database into a file, out of one, or from one kind to the other.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from './config.ts';
import { nameDatabase } from './name-database.ts';
import { writeBackup, withBackup } from './platform/database/copy/backup-file.ts';
import { isServed } from './platform/database/copy/clear-for-copy.ts';
import type { CopiedRows } from './platform/database/copy/copy-database.ts';
import { CopyError } from './platform/database/copy/copy-error.ts';
import { openExisting } from './platform/database/copy/open-existing.ts';
import { replaceDatabase } from './platform/database/copy/replace-database.ts';
import type { DatabaseLocation } from './platform/database/database.ts';
import { UnfitDatabaseError } from './platform/database/migrate.ts';
import { OtherDatabaseError } from './platform/database/other-database-error.ts';
import { databaseAddress, isDatabaseAddress } from './setting-kinds.ts';

export const usage = `npm run backup -- FILE
npm run restore -- FILE [--replace]
npm run move -- FROM TO [--replace]

The database is that of the server: DATA_DIR or DATABASE_URL. FROM and TO are the file of a SQLite database, or an address that
starts with postgres://; "sqlite" is the file in DATA_DIR, "postgres" the database of DATABASE_URL.
--replace lets accounts go that are where the others are to be.`;

type Print = (line: string) => void;

/** Past a pooler: what takes long has time-outs of its own. */
function directly(location: DatabaseLocation): DatabaseLocation {
  if (location.dialect === 'sqlite') return location;
  return { ...location, url: location.directUrl ?? location.url, directUrl: undefined };
}

/** A word alone is a slip, such as `postgresql`: it would become a file of that name, and all seem well. */
function fileOf(said: string): string {
  if (/[./\\]/.test(said) && !said.includes('://')) return resolve(said);
  throw new CopyError(
    `${said.includes('://') ? 'This address' : said} names no database: say sqlite, postgres, a file such as ./spotter.sqlite, or an address that starts with postgres://.`,
  );
}

function locate(said: string, config: Config): DatabaseLocation {
  if (said === 'sqlite') return { dialect: 'sqlite', file: resolve(config.dataDir, 'spotter.sqlite') };
  if (/^postgres(?:ql)?:\/\//.test(said)) {
    if (!isDatabaseAddress(said))
      throw new CopyError(`This address cannot be right: it must be ${databaseAddress}.`);
    return { dialect: 'postgres', url: said, poolSize: 2, statementTimeoutMs: 60_000 };
  }
  if (said !== 'postgres') return { dialect: 'sqlite', file: fileOf(said) };
  if (config.database.dialect === 'postgres') return directly(config.database);
  throw new CopyError('Which PostgreSQL? Set DATABASE_URL, or give its address.');
}

/** Whatever is wrong with a database that the command line gives is told by what it is called there. */
async function given<T>(name: 'FROM' | 'TO', said: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isKnown = said === 'sqlite' || said === 'postgres';
    if (isKnown || error instanceof CopyError || error instanceof UnfitDatabaseError) throw error;
    throw new OtherDatabaseError(name, error);
  }
}

function sayCopied(copied: CopiedRows, print: Print): void {
  const rows = [...copied.values()].reduce((sum, count) => sum + count, 0);
  print(`${rows} rows in ${copied.size} tables, ${copied.get('users') ?? 0} accounts among them.`);
}

async function backup(config: Config, file: string, print: Print): Promise<void> {
  await writeBackup(directly(config.database), resolve(file));
  print(`Backed up to ${resolve(file)}. It holds everything, the key that signs tokens too: keep it safe.`);
}

async function restore(config: Config, file: string, mayReplace: boolean, print: Print): Promise<void> {
  const target = directly(config.database);
  sayCopied(await withBackup(resolve(file), (from) => replaceDatabase(from, target, mayReplace)), print);
  print(`Restored into ${nameDatabase(target)}. Start the server.`);
}

function isSame(one: DatabaseLocation, other: DatabaseLocation): boolean {
  if (one.dialect === 'sqlite') return other.dialect === 'sqlite' && one.file === other.file;
  return other.dialect === 'postgres' && one.url === other.url;
}

async function move(
  { from: saidFrom, to: saidTo }: { readonly from: string; readonly to: string },
  config: Config,
  mayReplace: boolean,
  print: Print,
): Promise<void> {
  const [source, target] = [locate(saidFrom, config), locate(saidTo, config)];
  if (isSame(source, target)) throw new CopyError('FROM and TO are the same database.');
  const from = await given('FROM', saidFrom, () => openExisting(source));
  try {
    if (await isServed(from)) {
      throw new CopyError(
        'A server uses the database: what it writes meanwhile would be lost. Stop it first.',
      );
    }
    const copied = await given('TO', saidTo, () => replaceDatabase(from, target, mayReplace));
    sayCopied(copied, print);
  } finally {
    await from.close();
  }
  print(
    `Moved to ${nameDatabase(target)}. The database that it was in is as it was: keep it until you have seen that all is there.`,
  );
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new CopyError(usage, { cause: error });
  }
}

/** @throws {CopyError} when the command cannot be done; then nothing was changed */
export async function runDatabase(config: Config, args: readonly string[], print: Print): Promise<void> {
  const { values, positionals } = readArguments(args);
  const [command, first, second, ...others] = positionals;
  const takes = command === 'move' ? second : first;
  if (first === undefined || takes === undefined || others.length > 0) throw new CopyError(usage);
  if (command === 'move') {
    await move({ from: first, to: takes }, config, values.replace, print);
  } else if (second !== undefined) throw new CopyError(usage);
  else if (command === 'backup') await backup(config, first, print);
  else if (command === 'restore') await restore(config, first, values.replace, print);
  else throw new CopyError(usage);
}
