import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import pg from 'pg';
import { onTestFinished, expect, test, vi } from 'vitest';
import { asUser, logIn } from '../test/as-user.ts';
import { buildTestApp } from '../test/build-test-app.ts';
import { everyRowOf, fillEveryTable } from '../test/every-row.ts';
import { inDatabase } from '../test/in-database.ts';
import { createTestDatabase, describeOnBothDatabases, type TestDatabase } from '../test/test-database.ts';
import { type Config, readConfig } from './config.ts';
import { explainStart } from './explain-start.ts';
import type { DialectName } from './platform/database/dialect-name.ts';
import { CopyError } from './platform/database/copy/copy-error.ts';
import { explainWriting } from './platform/database/copy/explain-file.ts';
import { createMigrator, hasNewestSchema } from './platform/database/migrate.ts';
import { runDatabase, usage } from './run-database.ts';

async function newDatabase(dialect: DialectName, seeded = false): Promise<TestDatabase> {
  const database = await createTestDatabase(dialect, { seeded });
  onTestFinished(database.drop);
  return database;
}

const configOf = (database: TestDatabase): Config => ({
  ...readConfig({ DATA_DIR: database.folder }),
  database: database.location,
});

async function run(database: TestDatabase, ...args: string[]): Promise<string> {
  const lines: string[] = [];
  await runDatabase(configOf(database), args, (line) => lines.push(line));
  return lines.join('\n');
}

const addressOf = ({ location }: TestDatabase): string =>
  location.dialect === 'sqlite' ? location.file : location.url;

const rowsOf = (database: TestDatabase) => inDatabase(database, everyRowOf);

/** The id that the next account gets. */
const nextId = (database: TestDatabase) =>
  inDatabase(database, async (db) => {
    const key = `next-${randomBytes(4).toString('hex')}`;
    const names = { username: key, username_key: key, email: key, email_key: key };
    const added = db
      .insertInto('users')
      .values({ ...names, role: 'user', is_active: 1, created_at: 1, updated_at: 1 })
      .returning('id');
    return (await added.executeTakeFirstOrThrow()).id;
  });

describeOnBothDatabases('a full database', (dialect) => {
  test.each<DialectName>(['sqlite', 'postgres'])(
    'comes back out of its backup into %s with every row, and no id is given twice',
    async (other) => {
      const source = await newDatabase(dialect, true);
      await fillEveryTable(source);
      const before = await rowsOf(source);
      for (const [table, rows] of Object.entries(before)) expect(rows.length, table).toBeGreaterThan(200);
      const file = join(source.folder, 'backup.sqlite');
      await run(source, 'backup', file);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readdirSync(dirname(file)).filter((name) => name.includes('.part'))).toEqual([]);

      const target = await newDatabase(other);
      expect(await run(target, 'restore', file)).toContain('249 accounts');
      expect(await rowsOf(target)).toEqual(before);
      expect(await rowsOf(source)).toEqual(before);
      expect(await nextId(target)).toBe(9_251);
    },
    60_000,
  );

  test.each<DialectName>(['sqlite', 'postgres'])(
    'moves to %s with every row, and stays where it was',
    async (other) => {
      const [source, target] = [await newDatabase(dialect, true), await newDatabase(other, true)];
      await fillEveryTable(source);
      const before = await rowsOf(source);
      await run(source, 'move', addressOf(source), addressOf(target));
      expect(await rowsOf(target)).toEqual(before);
      expect(await rowsOf(source)).toEqual(before);
      expect(await nextId(target)).toBe(9_251);
    },
    60_000,
  );

  test('is backed up beside a running server, and whoever is in the backup can log in where it is restored', async () => {
    const app = await buildTestApp(dialect);
    const user = await asUser(app);
    const file = join(app.database.folder, 'backup.sqlite');
    await run(app.database, 'backup', file);
    const later = await asUser(app);

    const target = await newDatabase(dialect);
    await run(target, 'restore', file);
    const restored = await buildTestApp(dialect, { database: target });
    expect((await logIn(restored, user)).access_token).toBeTruthy();
    await expect(logIn(restored, later)).rejects.toThrow();
  });

  test('is not replaced unless that is said, and not while a server uses it', async () => {
    const [source, target] = [await newDatabase(dialect, true), await newDatabase(dialect, true)];
    await fillEveryTable(source);
    const app = await buildTestApp(dialect, { database: target });
    await asUser(app);
    const file = join(source.folder, 'backup.sqlite');
    await run(source, 'backup', file);
    await expect(run(target, 'restore', file, '--replace')).rejects.toThrow(/stop it first/);
    const elsewhere = await newDatabase('sqlite');
    await expect(run(target, 'move', addressOf(target), addressOf(elsewhere))).rejects.toThrow(
      /would be lost/,
    );
    await app.close();
    const before = await rowsOf(target);
    await expect(run(target, 'restore', file)).rejects.toThrow(/holds accounts\. Say --replace/);
    await expect(run(source, 'move', addressOf(source), addressOf(target))).rejects.toThrow(/--replace/);
    expect(await rowsOf(target)).toEqual(before);

    await run(target, 'restore', file, '--replace');
    expect(await rowsOf(target)).toEqual(await rowsOf(source));
  }, 60_000);

  test('is as it was where what is to be restored is truncated, damaged or no backup', async () => {
    const [source, target] = [await newDatabase(dialect, true), await newDatabase(dialect, true)];
    await fillEveryTable(source);
    const file = join(source.folder, 'backup.sqlite');
    await run(source, 'backup', file);
    const whole = readFileSync(file);
    const before = await rowsOf(target);
    const other = join(source.folder, 'other.sqlite');
    const torn = Buffer.from(whole);
    torn.fill(0, whole.length / 2, whole.length / 2 + 20_000);
    const changed = Buffer.from(whole);
    changed.write('LONG', whole.lastIndexOf('long '));
    for (const [what, bytes] of [
      ['half of it', whole.subarray(0, Math.floor(whole.length / 2))],
      ['without its last page', whole.subarray(0, whole.length - 4096)],
      ['without its last byte', whole.subarray(0, whole.length - 1)],
      ['only its first bytes', whole.subarray(0, 50)],
      ['nothing', Buffer.alloc(0)],
      ['something else', Buffer.from('create table users;\n'.repeat(1_000))],
      ['with a hole', torn],
      ['with another letter in a row', changed],
    ] as const) {
      writeFileSync(other, bytes);
      await expect(run(target, 'restore', other, '--replace'), what).rejects.toThrow(CopyError);
    }
    expect(await rowsOf(target)).toEqual(before);
  }, 60_000);
});

test('a backup of an earlier release is brought to the schema of this one, and the file stays as it is', async () => {
  const source = await newDatabase('sqlite');
  await inDatabase(source, async (db) => {
    const migrator = createMigrator(db, 'sqlite');
    const all = await migrator.getMigrations();
    await migrator.migrateTo(all.at(-3)?.name ?? '');
  });
  const file = addressOf(source);
  const before = readFileSync(file);
  const target = await newDatabase('sqlite');
  await run(target, 'restore', file);
  expect(await inDatabase(target, (db) => hasNewestSchema(db, 'sqlite'))).toBe(true);
  expect(readFileSync(file)).toEqual(before);
  await expect(run(source, 'backup', join(source.folder, 'x.sqlite'))).rejects.toThrow(
    /not made by this release/,
  );
});

test('a backup replaces no file, and none is left where it could not be made', async () => {
  const source = await newDatabase('sqlite', true);
  const file = join(source.folder, 'backup.sqlite');
  writeFileSync(file, 'mine');
  await expect(run(source, 'backup', file)).rejects.toThrow(/is there already/);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  const nowhere = await newDatabase('sqlite');
  await expect(run(nowhere, 'backup', join(nowhere.folder, 'none.sqlite'))).rejects.toThrow(/is missing/);
  expect(readdirSync(nowhere.folder).filter((name) => name.includes('none'))).toEqual([]);
});

test('where a backup cannot be written or restored, a sentence says so of its own file', async () => {
  const source = await newDatabase('sqlite', true);
  const missing = join(source.folder, 'missing', 'backup.sqlite');
  const nowhere = `there is no folder ${join(source.folder, 'missing')}.`;
  await expect(run(source, 'backup', missing)).rejects.toThrow(
    new CopyError(`${missing} was not made: ${nowhere}`),
  );
  await expect(run(source, 'restore', source.folder)).rejects.toThrow(/is a folder, and no backup/);
});

/** Also what has only been added to, which a server of this release runs on: the copy would be without it. */
test.each(['9999-later', '9999-added-pets'])(
  'nothing goes out of, or into, a database of a newer release with %s',
  async (migration) => {
    const [source, ours] = [await newDatabase('sqlite', true), await newDatabase('sqlite', true)];
    const newer = join(source.folder, 'newer.sqlite');
    await run(source, 'backup', newer);
    const later = new Database(newer);
    later.exec(`drop table backup_sums; insert into kysely_migration values ('${migration}', '2030');
      create table pets (id integer); insert into pets values (1)`);
    later.close();
    const before = readFileSync(newer);
    await expect(run(ours, 'restore', newer)).rejects.toThrow(
      /was made by another release .* Nothing was changed/,
    );
    await expect(run(ours, 'move', newer, addressOf(ours))).rejects.toThrow(/not made by this release/);
    await expect(run(ours, 'move', addressOf(ours), newer, '--replace')).rejects.toThrow(
      /by another release|of a newer release/,
    );
    expect(readFileSync(newer)).toEqual(before);
  },
);

test('a backup that is put in the place of a database is served, backed up and restored as any other', async () => {
  const source = await newDatabase('sqlite', true);
  const put = await newDatabase('sqlite');
  await run(source, 'backup', addressOf(put));
  const again = join(put.folder, 'again.sqlite');
  await run(put, 'backup', again);
  await run(await newDatabase('sqlite'), 'restore', again);

  const app = await buildTestApp('sqlite', { database: put });
  await asUser(app);
  await app.close();
  const copied = join(put.folder, 'copied-by-hand.sqlite');
  copyFileSync(addressOf(put), copied);
  const restored = await newDatabase('sqlite');
  await run(restored, 'restore', copied);
  expect(await rowsOf(restored)).toEqual(await rowsOf(put));
});

test('where it has gone to is said, and a word that names no database makes no file', async () => {
  const source = await newDatabase('sqlite', true);
  const [file, target] = [join(source.folder, 'backup.sqlite'), await newDatabase('sqlite')];
  await run(source, 'backup', file);
  expect(await run(target, 'restore', file)).toContain(
    `Restored into SQLite, the file ${addressOf(target)}.`,
  );
  const there = await newDatabase('postgres');
  const said = await run(source, 'move', addressOf(source), addressOf(there));
  expect(said).toContain('Moved to PostgreSQL at ');
  const { password } = new URL(addressOf(there));
  expect(said).not.toContain(`:${password}@`);
  for (const word of ['postgresql', 'mysql://ada:hush@db/gym']) {
    const told = run(source, 'move', addressOf(source), word);
    await expect(told).rejects.toThrow(/names no database: say sqlite, postgres, a file/);
    await expect(told).rejects.not.toThrow(/hush/);
    expect(existsSync(word)).toBe(false);
  }
  const unescaped = run(source, 'move', addressOf(source), 'postgres://ada:hush/hush@db/gym');
  await expect(unescaped).rejects.toThrow(
    /^This address cannot be right: it must be an address .+ %2F .+\.$/,
  );
});

test.each([
  ['sqlite', 'postgres://127.0.0.1:1/spotter', /^The database cannot be reached \(.*\)\. Check TO, /],
  ['postgres://127.0.0.1:1/spotter', 'sqlite', /^The database cannot be reached \(.*\)\. Check FROM, /],
  ['postgres://nowhere.invalid/spotter', 'sqlite', /^FROM: the host nowhere\.invalid is not known\./],
  ['letter', 'sqlite', /^FROM is no SQLite database\. Give another file\.$/],
  ['sqlite', 'letter', /^TO is no SQLite database\. Give another file\.$/],
  ['sqlite', 'folder', /^TO cannot be used \(.*\)\. Give another file\.$/],
])('where a move from %s to %s cannot be made, a sentence says which of them is wrong', async (...said) => {
  const [from, to, sentence] = said;
  const source = await newDatabase('sqlite', true);
  if (source.location.dialect === 'sqlite')
    renameSync(source.location.file, join(source.folder, 'spotter.sqlite'));
  writeFileSync(join(source.folder, 'letter'), 'This is a letter to my aunt, not a database.'.repeat(50));
  mkdirSync(join(source.folder, 'folder'));
  const given = (name: string) => (/^(letter|folder)$/.test(name) ? join(source.folder, name) : name);
  const told: unknown = await run(source, 'move', given(from), given(to)).catch(explainStart);
  expect(told).toMatch(sentence);
});

test.each([
  ['ENOSPC', 'there is too little room in /backups'],
  ['SQLITE_FULL', 'there is too little room in /backups'],
  ['EROFS', 'whoever runs this must not write in /backups'],
])('%s while a backup is written is told of where it was to be', (code, why) => {
  const error = Object.assign(new Error(code), { code });
  const told = new CopyError(`/backups/x.sqlite was not made: ${why}.`);
  expect(explainWriting(error, '/backups/x.sqlite')).toEqual(told);
  const whileMigrated = new Error('the database could not be migrated', { cause: error });
  expect(explainWriting(whileMigrated, '/backups/x.sqlite')).toEqual(told);
});

test('what a backup that was killed has left is taken away by the next one, and nothing of one that is under way', async () => {
  const source = await newDatabase('sqlite', true);
  const file = join(source.folder, 'backup.sqlite');
  const dead = spawnSync(process.execPath, ['--version']).pid;
  const left = (pid: number, machine = hostname()) => `backup.sqlite.part-${machine}-${pid}-a1B2c3`;
  const underWay = [left(process.pid), left(dead, 'elsewhere'), `other-${left(dead)}`];
  for (const name of [left(dead), ...underWay]) {
    mkdirSync(join(source.folder, name));
    writeFileSync(join(source.folder, name, 'backup.sqlite'), 'half of it');
  }
  await run(source, 'backup', file);
  const parts = readdirSync(source.folder).filter((name) => name.includes('.part-'));
  expect(parts.sort()).toEqual(underWay.sort());
});

describeOnBothDatabases('a restore that is killed in the middle', (dialect) => {
  /** Enough for the copy to be seen under way. */
  const manyRows = 100_000;

  async function whenCopying({ location }: TestDatabase): Promise<void> {
    const look = { timeout: 60_000, interval: 5 };
    // SQLite keeps what it overwrites beside the file until all of it is stored.
    if (location.dialect === 'sqlite')
      return vi.waitUntil(() => existsSync(`${location.file}-journal`), look).then(() => undefined);
    const client = new pg.Client({ connectionString: location.url });
    await client.connect();
    const copying = `select from pg_stat_activity where datname = current_database() and query like 'insert into "change_marks"%'`;
    await vi.waitUntil(async () => (await client.query(copying)).rowCount === 1, look);
    await client.end();
  }

  test('leaves the data as it was, and can be done again', async () => {
    const source = await newDatabase('sqlite', true);
    await inDatabase(source, (db) =>
      sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${manyRows})
        insert into change_marks (name, version) select 'mark ' || i, i from n`.execute(db),
    );
    const file = join(source.folder, 'backup.sqlite');
    await run(source, 'backup', file);
    const target = await newDatabase(dialect, true);
    await fillEveryTable(target);
    const before = await rowsOf(target);

    const { location } = target;
    const restoring = spawn(
      process.execPath,
      [join(import.meta.dirname, 'database-cli.ts'), 'restore', file, '--replace'],
      {
        env: {
          ...process.env,
          DATA_DIR: target.folder,
          ...(location.dialect === 'postgres' ? { DATABASE_URL: location.url } : {}),
        },
        stdio: 'ignore',
      },
    );
    const ended = once(restoring, 'exit');
    await whenCopying(target);
    restoring.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);

    expect(await rowsOf(target)).toEqual(before);
    expect(await run(target, 'restore', file, '--replace')).toContain('Restored');
    expect((await rowsOf(target))['change_marks']?.length).toBeGreaterThanOrEqual(manyRows);
  }, 120_000);
});

test('two backups to one file at once do not write in each other', async () => {
  const source = await newDatabase('sqlite', true);
  const file = join(source.folder, 'backup.sqlite');
  await Promise.all([run(source, 'backup', file), run(source, 'backup', file)]);
  await expect(run(await newDatabase('sqlite'), 'restore', file)).resolves.toMatch(/Restored/);
  expect(readdirSync(source.folder).filter((name) => name.includes('.part'))).toEqual([]);
});

test('a command that lacks something says how they are used', async () => {
  const source = await newDatabase('sqlite', true);
  for (const args of [
    ['backup'],
    ['restore'],
    ['move', 'sqlite'],
    ['backup', 'a', 'b'],
    ['copy', 'a'],
    ['backup', 'a', '--all'],
  ])
    await expect(run(source, ...args)).rejects.toThrow(usage);
  await expect(run(source, 'move', 'sqlite', 'sqlite')).rejects.toThrow(/the same database/);
  await expect(run(source, 'move', 'sqlite', 'postgres')).rejects.toThrow(/Which PostgreSQL/);
});
