import { onTestFinished } from 'vitest';
import { buildTestApp, type TestApp } from '../../server/test/build-test-app.ts';
import { createTestDatabase } from '../../server/test/test-database.ts';
import { withOwner } from './start-spotter.ts';

/** The server in this process, with an owner, a clock that the journey moves and a database that it can reach. */
export async function buildAppHere(): Promise<TestApp> {
  // Made as a first start makes it: journeys prepare no databases to copy.
  const database = await createTestDatabase('sqlite');
  onTestFinished(database.drop);
  return buildTestApp('sqlite', { env: withOwner, database });
}
