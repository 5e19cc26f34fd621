import { expect, test } from 'vitest';
import { createFakeClock } from '../../test/fake-clock.ts';
import { doEvery } from './do-every.ts';

function start(work: (time: number) => Promise<void>) {
  const clock = createFakeClock();
  const errors: unknown[] = [];
  let times = 0;
  const stop = doEvery(1_000, () => work((times += 1)), { clock, onError: (error) => errors.push(error) });
  return { clock, errors, stop, times: () => times };
}

/** Work that ends when it is told to. */
function held() {
  const ends: (() => void)[] = [];
  return { ends, work: () => new Promise<void>((resolve) => ends.push(resolve)) };
}

test('work that takes longer than its period is done once at a time, and once more for all that fell due', async () => {
  const { ends, work } = held();
  const { clock, stop } = start(work);
  clock.advance(5_000);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  clock.advance(500);
  await stop();
  expect(ends).toHaveLength(2);
});

test('stopping waits for what is under way, however much fell due meanwhile, and begins nothing new', async () => {
  const { ends, work } = held();
  const { clock, stop } = start(work);
  clock.advance(5_000);
  const order: string[] = [];
  const stopped = stop().then(() => order.push('stopped'));
  order.push('ended');
  ends[0]?.();
  await stopped;
  clock.advance(5_000);
  expect(order).toEqual(['ended', 'stopped']);
  expect(ends).toHaveLength(1);
});

test('a failure is told, and the next period does it again', async () => {
  const { clock, errors, stop, times } = start((time) => Promise.reject(new Error(`time ${time}`)));
  clock.advance(1_000);
  await expect.poll(() => errors.length).toBe(1);
  clock.advance(1_000);
  await expect.poll(() => errors.length).toBe(2);
  await stop();
  expect(times()).toBe(2);
});
