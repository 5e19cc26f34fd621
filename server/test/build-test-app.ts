import { afterAll, onTestFinished } from 'vitest';
import { buildApp } from '../src/app.ts';
import type { BuiltApp, Overrides } from '../src/built-app.ts';
import { readConfig, type Config } from '../src/config.ts';
import type { DialectName } from '../src/platform/database/dialect-name.ts';
import { createLogger } from '../src/platform/logger.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { readSpaOnce } from './read-spa-once.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export interface TestApp extends BuiltApp {
  readonly config: Config;
  readonly clock: FakeClock;
  readonly database: TestDatabase;
  /** Starts listening on a free port; gives the address, such as http://127.0.0.1:4711. */
  readonly listen: () => Promise<string>;
  /** The lines that were logged, as JSON. */
  readonly logged: readonly string[];
}

interface TestAppOptions {
  /** Environment variables on top of the defaults. */
  readonly env?: Readonly<Record<string, string>>;
  readonly overrides?: Overrides;
  /** Reuses a database, to start a second process on it. */
  readonly database?: TestDatabase;
}

/** The least that argon2 takes: tests make thousands of accounts, and what a password costs is tested with the hasher. */
const cheapCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/** Tests of other files share the event loop; that it is late says nothing about what is tested here. */
const quiet = { LIMIT_LATE_MS: '60000' };

/** @param closeLater is told what has to be closed, the last first */
async function openTestApp(
  dialect: DialectName,
  options: TestAppOptions,
  closeLater: (close: () => Promise<void>) => void,
): Promise<TestApp> {
  const database = options.database ?? (await createTestDatabase(dialect, { seeded: true }));
  if (!options.database) closeLater(database.drop);
  const clock = createFakeClock();
  const logged: string[] = [];
  const destination = { write: (line: string) => void logged.push(line) };
  const log = createLogger({ level: 'debug', json: true, destination });
  const config: Config = {
    ...readConfig({ ...quiet, PORT: '0', DATA_DIR: database.folder, POSE_WORKERS: '0', ...options.env }),
    database: database.location,
  };
  const app = await buildApp(config, log, {
    clock,
    hashCost: cheapCost,
    readSpa: readSpaOnce,
    ...options.overrides,
  });
  closeLater(app.close);
  let listening: Promise<string> | undefined;
  return {
    ...app,
    config,
    clock,
    database,
    logged,
    listen: () => (listening ??= app.http.listen({ port: 0, host: '127.0.0.1' })),
  };
}

/** The whole application on a real database of its own, with a clock that the test moves; closed when the test ends. */
export function buildTestApp(dialect: DialectName, options: TestAppOptions = {}): Promise<TestApp> {
  return openTestApp(dialect, options, onTestFinished);
}

/** What is counted in windows of time begins anew after so long. */
const apartMs = 2 * 3_600_000;

/**
 * One application for tests that do not mind each other, each with people of its own: most of what such a test costs is to build
 * it. Built for the first that asks, two hours later for each that follows, and closed after the last. A test that counts all that is
 * there, or changes what everybody sees, builds its own.
 */
export function shareTestApp(
  dialect: DialectName,
  options: Omit<TestAppOptions, 'database'> = {},
): () => Promise<TestApp> {
  const closing: (() => Promise<void>)[] = [];
  let opened: Promise<TestApp> | undefined;
  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
  });
  return async () => {
    opened ??= openTestApp(dialect, options, (close) => void closing.push(close));
    const app = await opened;
    app.clock.advance(apartMs);
    return app;
  };
}
