// The lists of the dashboard over 100,000 people and a million sets, on SQLite and on PostgreSQL: the 95th percentile of each
// beside that of a read by primary key through the same interface in the same run. Exits with 1 beyond 20 times.
// npm run bench -- admin [--people 100000] [--sets 1000000] [--rounds 200] [--on sqlite,postgres]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../harness/read-arguments.ts';
import { startPostgres } from '../harness/start-postgres.ts';
import { startProcess } from '../harness/start-process.ts';
import type { DatabaseLocation } from '../../server/src/platform/database/database.ts';
import { p95, signIn, timeAll } from './measure.ts';
import { seed } from './seed.ts';

const options = readArguments(import.meta.filename, {
  people: { type: 'string', default: '100000' },
  sets: { type: 'string', default: '1000000' },
  rounds: { type: 'string', default: '200' },
  on: { type: 'string', default: 'sqlite,postgres' },
});
const mostTimes = 20;
const owner = {
  ADMIN_USERNAME: 'Bench Owner',
  ADMIN_EMAIL: 'owner@example.org',
  ADMIN_PASSWORD: 'a bench to sit on',
};
const main = join(import.meta.dirname, '../../server/src/main.ts');
const primaryKey = 'read by primary key';

const bothWays = (resource: string, ...fields: string[]) =>
  fields.flatMap((field) => ['asc', 'desc'].map((order) => `${resource}?sort=${field}&order=${order}`));
/** Few, some, many and nobody: a number, last names, a first name, what every email holds, no name at all. */
const searches = (resource: string, ...more: string[]) =>
  ['4711', 'lindqvist', 'bergström', 'ada', 'ada lind', 'example', 'nobodyatall', ...more].map(
    (q) => `${resource}?q=${encodeURIComponent(q)}`,
  );

const contestants: ReadonlyMap<string, readonly string[]> = new Map([
  [
    primaryKey,
    Array.from({ length: 50 }, (_, index) => `logins/login-${(index * 1_999) % Number(options.people)}`),
  ],
  ['users, first page', ['users']],
  ['users, search', searches('users')],
  ['users, sort', bothWays('users', 'id', 'username', 'email', 'role', 'created_at', 'last_login_at')],
  ['workouts, first page', ['workouts?sort=started_at&order=desc']],
  ['workouts, search', searches('workouts')],
  ['workouts, sort', bothWays('workouts', 'started_at', 'repetitions')],
  ['sessions, first page', ['sessions?sort=created_at&order=desc']],
  ['sessions, search', searches('sessions')],
  ['sessions, sort', bothWays('sessions', 'created_at', 'ended_at')],
  ['logins, first page', ['logins?sort=created_at&order=desc']],
  ['logins, search', searches('logins')],
  ['logins, sort', bothWays('logins', 'created_at')],
  ['audit, first page', ['audit?sort=at&order=desc']],
  ['audit, search', ['audit?q=lindqvist', 'audit?q=owner', 'audit?q=nobodyatall']],
  ['audit, sort', bothWays('audit', 'at')],
  ['exercises, first page', ['exercises']],
  ['exercises, search', ['exercises?q=squat', 'exercises?q=nothing']],
  ['exercises, sort', bothWays('exercises', 'name', 'group_name', 'updated_at')],
  ['groups, first page', ['groups']],
  ['groups, search', ['groups?q=leg']],
  ['groups, sort', bothWays('groups', 'name')],
  ['overview, 30 days', ['overview?days=30']],
]);

async function measure(
  name: string,
  location: DatabaseLocation,
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const size = { people: Number(options.people), sets: Number(options.sets) };
  const startedAt = performance.now();
  await seed(location, size, Date.now());
  console.error(`${name}: seeded in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  const server = await startProcess(main, [], {
    PORT: '0',
    NODE_ENV: 'production',
    POSE_WORKERS: '0',
    ...owner,
    ...env,
  });
  try {
    const staff = await signIn(server.url, owner.ADMIN_USERNAME, owner.ADMIN_PASSWORD);
    const cold = performance.now();
    await staff.get('overview?days=90');
    const coldMs = performance.now() - cold;
    await timeAll(staff, contestants, 5);
    const times = await timeAll(staff, contestants, Number(options.rounds));
    const ceiling = p95(times.get(primaryKey) ?? []);
    console.log(`\n${name}: ${size.people} people, ${size.sets} sets, ${options.rounds} requests each\n`);
    console.log('| List | p95 ms | times a read by primary key |');
    console.log('| --- | --- | --- |');
    let isWithin = true;
    for (const [list, values] of times) {
      const ms = p95(values);
      // The overview is no list; it is shown because it reads the most.
      if (!list.startsWith('overview') && ms / ceiling > mostTimes) isWithin = false;
      console.log(`| ${list} | ${ms.toFixed(2)} | ${(ms / ceiling).toFixed(1)} |`);
    }
    console.log(`\nThe first overview of 90 days, which adds the days up: ${coldMs.toFixed(0)} ms`);
    return isWithin;
  } finally {
    await server.stop();
  }
}

async function onSqlite(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-admin-'));
  try {
    return await measure(
      'SQLite',
      { dialect: 'sqlite', file: join(folder, 'spotter.sqlite') },
      { DATA_DIR: folder },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<boolean> {
  const { url, stop } = await startPostgres();
  try {
    const location = { dialect: 'postgres', url, poolSize: 4, statementTimeoutMs: 600_000 } as const;
    return await measure('PostgreSQL', location, { DATABASE_URL: url, DATA_DIR: tmpdir() });
  } finally {
    await stop();
  }
}

const wanted = options.on.split(',');
const results = [];
if (wanted.includes('sqlite')) results.push(await onSqlite());
if (wanted.includes('postgres')) results.push(await onPostgres());
if (results.includes(false)) {
  console.error(`A list is slower than ${mostTimes} times a read by primary key.`);
  process.exitCode = 1;
}
