import { setImmediate as settle } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { createWindowCounter } from '../../platform/limits/window-counter.ts';
import { createLoginGuard, type LoginAttempt } from './login-limits.ts';

const limits = { perAccountAndClient: 3, perClient: 5, beforeDelay: 7 };
const right = () => Promise.resolve(true);
const wrong = () => Promise.resolve(false);
const minuteMs = 60_000;

function setUp() {
  const clock = createFakeClock();
  return {
    clock,
    guard: createLoginGuard(limits, {
      clock,
      openCounter: (_name, windowMs) => createWindowCounter(windowMs, clock),
      attempts: undefined,
    }),
  };
}

const attempt = (account: string, client = 'home', isKnownClient = false): LoginAttempt => ({
  account,
  client,
  isKnownClient,
});

const refused = { code: 'limits.too_many_requests' };

test('only failures count', async () => {
  const { guard } = setUp();
  for (let n = 0; n < 20; n += 1) expect(await guard.attempt(attempt('ada'), right)).toBe(true);
  for (let n = 0; n < 3; n += 1) expect(await guard.attempt(attempt('ada'), wrong)).toBe(false);
  await expect(guard.attempt(attempt('ada'), right)).rejects.toMatchObject(refused);
});

test('a success between failures does not start the count anew', async () => {
  const { guard } = setUp();
  for (const check of [wrong, right, wrong, right, wrong]) await guard.attempt(attempt('ada'), check);
  await expect(guard.attempt(attempt('ada'), right)).rejects.toMatchObject(refused);
});

test('the pair of account and client is refused for what is left of fifteen minutes, and told how long', async () => {
  const { guard, clock } = setUp();
  for (let n = 0; n < 3; n += 1) await guard.attempt(attempt('ada'), wrong);
  clock.advance(5 * minuteMs);
  await expect(guard.attempt(attempt('ada'), right)).rejects.toMatchObject({
    ...refused,
    headers: { 'retry-after': '600' },
  });
  expect(await guard.attempt(attempt('bob'), right)).toBe(true);
  expect(await guard.attempt(attempt('ada', 'office'), right)).toBe(true);
  clock.advance(10 * minuteMs);
  expect(await guard.attempt(attempt('ada'), right)).toBe(true);
});

test('a refused attempt is not checked and does not count', async () => {
  const { guard, clock } = setUp();
  for (let n = 0; n < 3; n += 1) await guard.attempt(attempt('ada'), wrong);
  const check = vi.fn(right);
  clock.advance(14 * minuteMs);
  await expect(guard.attempt(attempt('ada'), check)).rejects.toMatchObject(refused);
  expect(check).not.toHaveBeenCalled();
  clock.advance(minuteMs);
  expect(await guard.attempt(attempt('ada'), right)).toBe(true);
});

test('a client that fails on many accounts is refused on those it does not know', async () => {
  const { guard } = setUp();
  for (const account of ['a', 'b', 'c', 'd', 'e']) await guard.attempt(attempt(account), wrong);
  await expect(guard.attempt(attempt('ada'), right)).rejects.toMatchObject(refused);
  expect(await guard.attempt(attempt('ada', 'home', true), right)).toBe(true);
  expect(await guard.attempt(attempt('ada', 'office'), right)).toBe(true);
});

test('nobody can lock an account: after many failures from anywhere attempts are delayed, not refused', async () => {
  const { guard, clock } = setUp();
  for (let n = 0; n < 7; n += 1) await guard.attempt(attempt('ada', `bot ${n}`), wrong);
  for (const client of ['a new phone', 'home']) {
    let answer: boolean | undefined;
    const pending = guard.attempt(attempt('ada', client, client === 'home'), right).then((isRight) => {
      answer = isRight;
    });
    await settle();
    clock.advance(1_999);
    await settle();
    expect(answer).toBeUndefined();
    clock.advance(1);
    await pending;
    expect(answer).toBe(true);
  }
  expect(await guard.attempt(attempt('bob'), right)).toBe(true);
});

test('guessing in parallel gains nothing: no more run at once than may still fail', async () => {
  const { guard } = setUp();
  const answers: ((isRight: boolean) => void)[] = [];
  const check = vi.fn(() => new Promise<boolean>((resolve) => answers.push(resolve)));
  const attempts = Array.from({ length: 10 }, () => guard.attempt(attempt('ada'), check));
  const settled = Promise.allSettled(attempts);
  await settle();
  expect(check).toHaveBeenCalledTimes(3);
  for (const answer of answers) answer(false);
  const results = await settled;
  expect(check).toHaveBeenCalledTimes(3);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(7);
});

test('many right logins at once wait for each other and all go through', async () => {
  const { guard } = setUp();
  const check = vi.fn(right);
  const results = await Promise.all(Array.from({ length: 50 }, () => guard.attempt(attempt('ada'), check)));
  expect(results.every(Boolean)).toBe(true);
  expect(check).toHaveBeenCalledTimes(50);
});

test('an attempt that could not be checked does not count', async () => {
  const { guard } = setUp();
  const busy = () => Promise.reject(new Error('busy'));
  for (let n = 0; n < 20; n += 1) await expect(guard.attempt(attempt('ada'), busy)).rejects.toThrow('busy');
  expect(await guard.attempt(attempt('ada'), right)).toBe(true);
});
