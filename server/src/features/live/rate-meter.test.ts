import { expect, test } from 'vitest';
import { createRateMeter } from './rate-meter.ts';

const limits = { messagesPerSecond: 60, bytesPerSecond: 1_000_000 };

/** @returns how many of them were within the limits */
function taken(meter: ReturnType<typeof createRateMeter>, count: number, atMs: number, bytes = 250): number {
  return Array.from({ length: count }, () => meter.take(bytes, atMs)).filter((verdict) => verdict === 'ok')
    .length;
}

test('what a network that stood still brings at once is taken, also where it takes a second more', () => {
  const meter = createRateMeter(limits);
  expect(taken(meter, 15, 1_000)).toBe(15);
  // Seven seconds of a camera, of which the first pieces come at the end of a second.
  expect(taken(meter, 5, 8_950)).toBe(5);
  expect(taken(meter, 100, 9_000)).toBe(100);
  expect(taken(meter, 15, 10_000)).toBe(15);
});

test('no more than five seconds are made up for, once, and soon', () => {
  const meter = createRateMeter(limits);
  taken(meter, 1, 0);
  expect(taken(meter, 1_000, 60_000)).toBe(360);
  expect(taken(meter, 1_000, 61_000)).toBe(60);
  taken(meter, 1, 120_000);
  expect(taken(meter, 1_000, 124_000)).toBe(240);
  taken(meter, 1, 180_000);
  for (const atMs of [181_000, 182_000, 183_000]) taken(meter, 1, atMs);
  expect(taken(meter, 1_000, 184_000)).toBe(60);
});

test('less than two seconds without a message are no standstill, and bytes are as many as ever', () => {
  const meter = createRateMeter(limits);
  taken(meter, 1, 0);
  expect(taken(meter, 100, 1_900)).toBe(60);
  expect(taken(meter, 100, 60_000, 100_000)).toBe(10);
});

test('ten seconds in a row above what is taken are abuse', () => {
  const meter = createRateMeter(limits);
  for (let second = 0; second < 10; second += 1) taken(meter, 61, second * 1_000);
  taken(meter, 60, 10_000);
  expect(meter.take(1, 10_000)).toBe('abuse');
});

test('of a stream twice as fast as the limit every other message is taken, the whole second through', () => {
  const meter = createRateMeter(limits);
  const arrivals = Array.from({ length: 600 }, (_, index) => (index * 1_000) / 120);
  const takenAt = arrivals.filter((atMs) => meter.take(250, atMs) === 'ok');
  const gaps = takenAt.slice(1).map((atMs, index) => atMs - (takenAt[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThan(17);
  expect(takenAt.filter((atMs) => atMs >= 2_000 && atMs < 3_000)).toHaveLength(60);
});

test('a whole standstill that comes at once counts for no second above what is taken', () => {
  const meter = createRateMeter(limits);
  taken(meter, 1, 0);
  for (let second = 1; second < 10; second += 1) taken(meter, 61, second * 1_000);
  expect(taken(meter, 300, 20_000)).toBe(300);
  expect(meter.take(1, 21_000)).toBe('ok');
});
