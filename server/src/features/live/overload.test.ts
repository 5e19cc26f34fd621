import { expect, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { connectLive, startSession, type LiveClient } from '../../../test/live-client.ts';

/** More than any turn has time for. */
const burst = 400;
/** What is read in how many turns is the machine's affair; so many seconds are always enough to get to the lowest rate. */
const enoughSeconds = 60;

/** A server whose every turn takes long, as if its machine were slow, and sockets that have something to do. */
async function startBusyServer() {
  let steadyMs = 0;
  let turnTakesMs = 450;
  const app = await buildTestApp('sqlite', {
    env: { LIMIT_MESSAGES_PER_SECOND: '10000' },
    overrides: { steadyMs: () => (steadyMs += turnTakesMs) },
  });
  const address = await app.listen();
  const connect = async (configure?: object): Promise<LiveClient> => {
    const client = await connectLive(address, await startSession(app, await asUser(app)));
    client.send(configure ?? { exercise_type: 'squat' });
    await client.next(configure ? 'exercise' : 'status');
    return client;
  };
  const second = async (client: LiveClient, messages: number): Promise<void> => {
    for (let id = 1; id <= messages; id += 1) client.send({ type: 'ping', id });
    for (let id = 1; id <= messages; id += 1) await client.next('pong');
    app.clock.advance(1_000);
  };
  const calmDown = () => {
    turnTakesMs = 0;
  };
  return { connect, second, calmDown };
}

const ratesTold = ({ received }: LiveClient): number[] =>
  received.flatMap((message) => (message.type === 'flow' ? [message.rate] : []));

/** Everything that was told has arrived. */
async function settle(client: LiveClient): Promise<void> {
  client.send({ type: 'ping', id: 'all' });
  while ((await client.next('pong')).id !== 'all');
}

test('a server with too much to do asks everybody alike for less, down to 6 a second, and for more once it is calm', async () => {
  const { connect, second, calmDown } = await startBusyServer();
  const configure = { type: 'configure', exercise: 'squat', feedback: 'lean' };
  const busy = await connect({ ...configure, rate: 15 });
  const other = await connect({ ...configure, rate: 15 });
  const slow = await connect({ ...configure, rate: 9 });
  const [unpaced, plain] = [await connect(configure), await connect()];
  for (let s = 0; s < enoughSeconds; s += 1) {
    await second(busy, burst);
    // A server that hears nothing between two of its pings takes a socket for dead.
    for (const client of [busy, other, slow, unpaced, plain]) await settle(client);
  }
  expect(ratesTold(busy)).toEqual([12, 10, 8, 6]);
  expect(ratesTold(other)).toEqual([12, 10, 8, 6]);
  expect(ratesTold(slow)).toEqual([8, 6]);
  expect([...ratesTold(unpaced), ...ratesTold(plain)]).toEqual([]);

  const refused = await connect(configure).catch(() => undefined);
  expect(refused).toBeUndefined();

  calmDown();
  for (let s = 0; s < 30; s += 1) {
    await second(other, 0);
    for (const client of [busy, other, slow]) await settle(client);
  }
  expect(ratesTold(busy)).toEqual([12, 10, 8, 6, 8, 10, 12, 15]);
  expect(ratesTold(other)).toEqual(ratesTold(busy));
  expect(ratesTold(slow)).toEqual([8, 6, 8, 9]);
  await connect(configure);
});
