// A part of the ordeal of several processes, beside the other tests; `npm run ordeal -- cluster` is the whole of it.
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../server/test/test-database.ts';
import { killed } from './cluster-trials.ts';
import { runTrial } from './run-trial.ts';

const seed = 4711;

/** The PostgreSQL of the tests, in which others have databases, too. */
async function sharedPostgres() {
  const { location, drop } = await createTestDatabase('postgres', { seeded: true });
  if (location.dialect !== 'postgres') throw new Error('this is no database of PostgreSQL');
  const refuse = () => Promise.reject(new Error('other tests use it'));
  return { url: location.url, stop: drop, halt: refuse, crash: refuse, goOn: refuse };
}

test(`${killed.name}: ${killed.bar}`, { timeout: 180_000 }, async () => {
  const atAnyMoment = { ...killed, trainedMs: 2_000 + (seed % 3_000) };
  const outcome = await runTrial(atAnyMoment, await sharedPostgres(), {
    processes: 2,
    people: 3,
    share: 0.3,
  });
  expect(outcome.failures).toEqual([]);
});
