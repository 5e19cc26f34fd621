import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../test/test-database.ts';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { explainStart } from './explain-start.ts';
import { OtherDatabaseError } from './platform/database/other-database-error.ts';

async function failedStart(env: (folder: string) => NodeJS.ProcessEnv): Promise<string> {
  const { folder, drop } = await createTestDatabase('sqlite');
  onTestFinished(drop);
  const config = readConfig({ DATA_DIR: folder, PORT: '0', POSE_WORKERS: '0', ...env(folder) });
  try {
    const app = await buildApp(config, pino({ level: 'silent' }));
    onTestFinished(app.close);
    await app.http.listen({ host: config.host, port: config.port });
  } catch (error) {
    return explainStart(error, config.host);
  }
  throw new Error('it started');
}

test('a DATA_DIR that is a file is said in one sentence', async () => {
  const told = await failedStart((folder) => {
    writeFileSync(join(folder, 'file'), '');
    return { DATA_DIR: join(folder, 'file') };
  });
  expect(told).toMatch(/^DATA_DIR: .* a folder is needed for the data\./);
  expect(told).not.toContain('\n');
});

test.each(['', 'spotter.sqlite'])(
  'a link to nothing at DATA_DIR/%s is said in one sentence',
  async (name) => {
    const told = await failedStart((folder) => {
      const data = join(folder, 'data');
      if (name !== '') mkdirSync(data);
      symlinkSync(join(folder, 'nowhere', 'file'), join(data, name));
      return { DATA_DIR: data };
    });
    expect(told).toMatch(/^DATA_DIR: .* is a link that leads nowhere\./);
    expect(told).not.toContain('\n');
  },
);

test('a folder where the database file should be is said in one sentence', async () => {
  const told = await failedStart((folder) => {
    mkdirSync(join(folder, 'data', 'spotter.sqlite'), { recursive: true });
    return { DATA_DIR: join(folder, 'data') };
  });
  expect(told).toMatch(/^DATA_DIR: .*spotter\.sqlite is a folder: /);
  expect(told).not.toContain('\n');
});

test('a file of SQLite that cannot be opened sends nobody to DATABASE_URL', async () => {
  const told = await failedStart((folder) => {
    mkdirSync(join(folder, 'data', 'spotter.sqlite-wal'), { recursive: true });
    return { DATA_DIR: join(folder, 'data') };
  });
  expect(told).toMatch(/^The file spotter\.sqlite in DATA_DIR cannot be used \(.+\)\./);
  expect(told).not.toContain('DATABASE_URL');
});

test('a database file that is none is said in one sentence', async () => {
  const told = await failedStart((folder) => {
    writeFileSync(join(folder, 'spotter.sqlite'), 'This is a letter to my aunt, not a database.'.repeat(50));
    return {};
  });
  expect(told).toMatch(/^The file spotter\.sqlite in DATA_DIR is no SQLite database\./);
  expect(told).not.toContain('\n');
});

test("a database with somebody else's tables is said in one sentence, and left as it is", async () => {
  let file = '';
  const told = await failedStart((folder) => {
    file = join(folder, 'foreign', 'spotter.sqlite');
    mkdirSync(join(folder, 'foreign'));
    const db = new Database(file);
    db.exec('CREATE TABLE users (a INTEGER)');
    db.close();
    return { DATA_DIR: join(folder, 'foreign') };
  });
  expect(told).toMatch(/^The database holds tables that are not Spotter's \(users\)\. .*DATA_DIR\.$/);
  const db = new Database(file, { readonly: true });
  expect(db.prepare('SELECT name FROM sqlite_master').all()).toEqual([{ name: 'users' }]);
  db.close();
});

test.each([
  [{ DATABASE_URL: 'postgres://127.0.0.1:1/spotter' }, /^The database cannot be reached \(.*ECONNREFUSED/],
  [
    { DATABASE_URL: 'postgres://nowhere.invalid/spotter' },
    /^DATABASE_URL: the host nowhere\.invalid is not known\./,
  ],
  [{ DATABASE_URL: 'postgres:///spotter?host=/no/folder' }, /^The database cannot be reached \(.*ENOENT/],
  [
    { DATABASE_URL: 'postgres://127.0.0.1:1/spotter?sslmode=verify-full&sslrootcert=/no/file.crt' },
    /^The address of the database cannot be used: ENOENT: .+'\/no\/file\.crt'\.$/,
  ],
  [{ HOST: 'nowhere.invalid' }, /^HOST: nowhere\.invalid is no name that this machine knows\./],
  [{ HOST: '203.0.113.77' }, /^HOST: 203\.0\.113\.77 is no address of this machine\./],
])('%o is said in one sentence', async (env, sentence) => {
  const told = await failedStart(() => env);
  expect(told).toMatch(sentence);
  expect(told).not.toContain('\n');
});

describe('what PostgreSQL refuses is said in one sentence:', () => {
  async function toldOf(prepare: readonly string[], change: (url: URL) => void): Promise<string> {
    const { location, beside, drop } = await createTestDatabase('postgres');
    onTestFinished(drop);
    if (location.dialect !== 'postgres') throw new Error('a PostgreSQL');
    const url = new URL(location.url);
    const name = url.pathname.slice(1);
    for (const statement of prepare)
      await beside((db) => sql.raw(statement.replaceAll('NAME', name)).execute(db));
    change(url);
    return failedStart(() => ({ DATABASE_URL: url.href }));
  }

  test('a role that may make no tables', async () => {
    const made = "create role NAME login password 'poor'";
    const told = await toldOf([made], (url) => {
      [url.username, url.password] = [url.pathname.slice(1), 'poor'];
    });
    expect(told).toMatch(/^DATABASE_URL: its role has too few rights \(permission denied .+\)\. .+\.$/);
  });

  test('a replica, or whatever else takes no writes', async () => {
    const told = await toldOf(
      ['alter database NAME set default_transaction_read_only = on'],
      () => undefined,
    );
    expect(told).toMatch(/^DATABASE_URL leads to a database that takes no writes \(.+\)\. .+\.$/);
  });

  test('a pooler that takes no time-outs', () => {
    const message = 'unsupported startup parameter: statement_timeout';
    const told = explainStart(Object.assign(new Error(message), { code: '08P01' }));
    expect(told).toMatch(
      /^DATABASE_URL leads to a pooler \(.+\)\. Give PostgreSQL itself as DATABASE_DIRECT_URL, .+\.$/,
    );
  });

  test.each([
    ['53100', /^The disk of PostgreSQL is full \(x\): make room there\.$/],
    ['SQLITE_FULL', /^The disk is full: make room where TO is\.$/],
  ])('%s, of the disk that is full', (code, sentence) => {
    const full = Object.assign(new Error('x'), { code });
    expect(explainStart(new OtherDatabaseError('TO', full))).toMatch(sentence);
  });

  test('one without TLS', async () => {
    const told = await toldOf([], (url) => {
      url.searchParams.set('sslmode', 'no-verify');
    });
    expect(told).toBe('DATABASE_URL wants TLS, which the database does not have. Leave sslmode out.');
  });

  test.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('a certificate that is not trusted (%s)', (code) => {
    const told = explainStart(Object.assign(new Error('not trusted'), { code }));
    expect(told).toMatch(/^DATABASE_URL: the certificate of the database is not trusted \(not trusted\)\. /);
  });
});

describe('where DATABASE_DIRECT_URL', () => {
  async function toldOfDirectWay(directUrl: (another: string) => string): Promise<string> {
    const urls: string[] = [];
    for (const seeded of [false, true]) {
      const { location, drop } = await createTestDatabase('postgres', { seeded });
      onTestFinished(drop);
      if (location.dialect === 'postgres') urls.push(location.url);
    }
    const [url = '', another = ''] = urls;
    return failedStart(() => ({ DATABASE_URL: url, DATABASE_DIRECT_URL: directUrl(another) }));
  }

  test.each([
    ['leads to another database', (another: string) => another, /^DATABASE_DIRECT_URL leads to another/],
    [
      'leads nowhere',
      () => 'postgres://127.0.0.1:1/spotter',
      /^The database cannot be reached \(.*ECONNREFUSED.*\)\. Check DATABASE_DIRECT_URL,/,
    ],
    [
      'names a host that nobody knows',
      () => 'postgres://nowhere.invalid/spotter',
      /^DATABASE_DIRECT_URL: the host nowhere\.invalid is not known\./,
    ],
  ])('%s, that is said in one sentence', async (_what, directUrl, sentence) => {
    const told = await toldOfDirectWay(directUrl);
    expect(told).toMatch(sentence);
    expect(told).not.toContain('\n');
  });
});

test('a mistake of ours keeps its stack', () => {
  expect(explainStart(new TypeError('x is not a function'))).toContain('explain-start.test.ts');
});
