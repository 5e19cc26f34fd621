import { closeCodes } from '@spotter/contract/live/close-codes';
import { expect, test } from 'vitest';
import { asUser, type TestUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
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
  return { app, address, connect, second, calmDown };
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

test('where no more can be served nobody new is let in, and who has lost the socket goes on', async () => {
  const { app, address, connect, second, calmDown } = await startBusyServer();
  const configure = { type: 'configure', exercise: 'squat', feedback: 'lean', rate: 15 };
  const [trainee, stranger] = [await asUser(app), await asUser(app)];
  const id = await startSession(app, trainee);
  const dropped = await connectLive(address, id);
  dropped.send(configure);
  await dropped.next('exercise');
  const early = await startSession(app, stranger);
  const busy = await connect(configure);
  for (let s = 0; s < enoughSeconds && ratesTold(busy).at(-1) !== 6; s += 1) {
    await second(busy, burst);
    await settle(dropped);
  }

  const start = (user: TestUser) =>
    app.http.inject({ url: '/stream/sessions/start/', headers: user.headers });
  const refused = await start(stranger);
  expectProblem(refused, 'limits.busy');
  expect(refused.headers['retry-after']).toBe('5');
  const late = await connectLive(address, early);
  expect((await late.next('error')).code).toBe('live.overloaded');
  expect(await late.closed).toEqual(closeCodes.overloaded);

  dropped.socket.terminate();
  await dropped.closed;
  const back = await connectLive(address, await startSession(app, trainee));
  back.send({ type: 'configure', continue: { session: id, last_event: 1 } });
  expect((await back.next('session.ready')).continued).toMatchObject({ session: id });

  calmDown();
  for (let s = 0; s < 6; s += 1) {
    await second(busy, 0);
    for (const client of [busy, back]) await settle(client);
  }
  expect((await start(stranger)).statusCode).toBe(201);
});
