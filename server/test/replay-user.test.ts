import { expect, onTestFinished, test } from 'vitest';
import { makeThrowAwayUser } from '../../scripts/replay/throw-away-user.ts';
import { startServer } from './start-server.ts';
import { createTestDatabase } from './test-database.ts';

test('the user of a replay leaves nothing behind', async () => {
  const database = await createTestDatabase('sqlite', { seeded: true });
  onTestFinished(database.drop);
  const { address } = await startServer(database);
  const active = async () =>
    ((await (await fetch(`${address}/stream/sessions/active/`)).json()) as { sessions: unknown[] }).sessions;
  const user = await makeThrowAwayUser(address);
  await user.spotter.train({ exercise: 'squat' });
  expect(await active()).toHaveLength(1);
  await user.remove();
  expect(await active()).toEqual([]);
  await expect(user.spotter.accounts.get()).rejects.toMatchObject({ code: 'client.logged_out' });
});
