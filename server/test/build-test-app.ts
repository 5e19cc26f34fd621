import { onTestFinished } from 'vitest';
import { buildApp, type BuiltApp, type Overrides } from '../src/app.ts';
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

/** The whole application on a real database of its own, with a clock that the test moves; closed when the test ends. */
export async function buildTestApp(dialect: DialectName, options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await createTestDatabase(dialect, { seeded: true }));
  if (!options.database) onTestFinished(database.drop);
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
  onTestFinished(app.close);
  return {
    ...app,
    config,
    clock,
    database,
    logged,
    listen: () => app.http.listen({ port: 0, host: '127.0.0.1' }),
  };
}
