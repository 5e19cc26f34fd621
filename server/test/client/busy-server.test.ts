// A training of the client on a server that has too much to do.
import { createSpotter } from '@spotter/client';
import { expect, test } from 'vitest';
import { asUser } from '../as-user.ts';
import { buildTestApp } from '../build-test-app.ts';
import { connectLive, startSession } from '../live-client.ts';
import { person, train } from './trainee.ts';

/** More than any turn has time for. */
const burst = 400;

/** As long as the server says. */
const tryAgainMs = 5_000;

test('a training that asked for no rate hears what a busy server can serve, and a new one comes back when it is told to', async () => {
  let steadyMs = 0;
  const app = await buildTestApp('sqlite', {
    env: { LIMIT_MESSAGES_PER_SECOND: '10000' },
    // As if every turn took long.
    overrides: { steadyMs: () => (steadyMs += 450) },
  });
  const address = await app.listen();
  const waits: number[] = [];
  const spotter = createSpotter(address);
  const other = createSpotter(address, {
    random: () => 0,
    startTimer(call, ms) {
      const isTryAgain = ms === tryAgainMs;
      if (isTryAgain) waits.push(ms);
      const timer = setTimeout(call, isTryAgain ? 0 : ms);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  const another = { ...person, username: 'Grace', email: 'grace@example.com' };
  await other.accounts.register(another);
  await other.accounts.logIn(another);
  const training = await train(spotter);
  const rates: number[] = [];
  training.on('flow', ({ rate }) => rates.push(rate));

  const busy = await connectLive(address, await startSession(app, await asUser(app)));
  for (let second = 0; second < 60 && training.rate > 6; second += 1) {
    for (let id = 1; id <= burst; id += 1) busy.send({ type: 'ping', id });
    for (let id = 1; id <= burst; id += 1) await busy.next('pong');
    app.clock.advance(1_000);
    await training.startSet();
  }
  expect(rates).toEqual([12, 10, 8, 6]);
  await expect(other.train({ exercise: 'squat' })).rejects.toMatchObject({
    code: 'limits.busy',
    status: 503,
    retryAfterMs: tryAgainMs,
  });
  expect(waits).toEqual(new Array(4).fill(tryAgainMs));
});
