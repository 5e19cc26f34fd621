import { expect, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { createSharedCounters, type Added, type Total } from './shared-counters.ts';

/** A process, and a database in which others have counted `others` before it. */
function startCounting(others: number) {
  const clock = createFakeClock();
  const realClock = createFakeClock();
  const asked: (readonly Added[])[] = [];
  let answer: ((totals: readonly Total[]) => void) | undefined;
  const counters = createSharedCounters({
    clock,
    realClock,
    addUp: (added) => {
      asked.push(added);
      return new Promise((resolve) => (answer = resolve));
    },
  });
  const counter = counters.open('starts', 60_000);
  const tell = async () => {
    answer?.(asked.at(-1)?.map(({ count, remainingMs }) => ({ count: others + count, remainingMs })) ?? []);
    await new Promise(setImmediate);
  };
  return { clock, realClock, asked, counter, tell };
}

test('what came is said once, and what others have counted is learned', async () => {
  const { realClock, asked, counter, tell } = startCounting(7);
  counter.add('ada');
  counter.add('ada');
  expect(counter.count('ada')).toBe(2);
  realClock.advance(250);
  expect(asked).toEqual([[{ name: 'starts', key: 'ada', count: 2, remainingMs: 60_000 }]]);
  counter.add('ada');
  await tell();
  expect(counter.count('ada')).toBe(10);
  realClock.advance(250);
  realClock.advance(250);
  expect(asked.slice(1)).toEqual([[{ name: 'starts', key: 'ada', count: 1, remainingMs: 60_000 }]]);
});

test('an answer that takes its time makes no window longer', async () => {
  const { clock, realClock, counter, tell } = startCounting(0);
  counter.add('ada');
  realClock.advance(250);
  clock.advance(20_000);
  await tell();
  expect(counter.remainingMs('ada')).toBe(40_000);
});
