import { expect, test } from 'vitest';
import { createFrameClock } from './frame-clock.ts';

type Arrival = readonly [t: number | undefined, arrivedMs: number];

test.each<[string, readonly Arrival[], readonly number[]]>([
  [
    'the client’s times count, however they arrive',
    [
      [500, 0],
      [600, 190],
      [700, 195],
    ],
    [0, 100, 200],
  ],
  [
    'without times the arrival counts',
    [
      [undefined, 50],
      [undefined, 150],
      [undefined, 170],
    ],
    [0, 100, 120],
  ],
  [
    'one stale time costs that frame alone',
    [
      [5_000, 0],
      [5_100, 100],
      [300, 200],
      [5_300, 300],
      [5_400, 400],
    ],
    [0, 100, 200, 300, 400],
  ],
  [
    'so does one that leaps, also where frames come faster than they were taken',
    [
      [0, 0],
      [100, 1],
      [9_200, 2],
      [300, 3],
      [400, 4],
    ],
    [0, 100, 101, 300, 400],
  ],
  [
    'a gap that two frames agree on is a gap, though they come at once',
    [
      [0, 0],
      [100, 1],
      [4_100, 2],
      [4_200, 3],
    ],
    [0, 100, 101, 4_200],
  ],
  [
    'a step back is a clock set anew: the arrival counts once',
    [
      [900, 0],
      [10, 100],
      [110, 200],
    ],
    [0, 100, 200],
  ],
  [
    'a leap far beyond what passed here is one too',
    [
      [0, 0],
      [3_600_000, 100],
      [3_600_100, 200],
    ],
    [0, 100, 200],
  ],
  [
    'a client that was away for long is believed',
    [
      [0, 0],
      [60_000, 60_000],
    ],
    [0, 60_000],
  ],
  [
    'times that come and go never lead back',
    [
      [100, 0],
      [undefined, 80],
      [300, 200],
    ],
    [0, 80, 200],
  ],
  [
    'this machine’s clock may be set back',
    [
      [undefined, 1_000],
      [undefined, 0],
      [undefined, 100],
    ],
    [0, 0, 100],
  ],
])('%s', (_name, arrivals, expected) => {
  const clock = createFrameClock(() => {
    throw new Error('These times are not odd.');
  });
  expect(arrivals.map(([t, arrivedMs]) => clock.read(t, arrivedMs))).toEqual(expected);
});

test.each<[string, (frame: number) => number]>([
  ['in seconds', (frame) => frame / 10],
  ['in whole seconds', (frame) => Math.floor(frame / 10)],
  ['in microseconds', (frame) => frame * 100_000],
  ['of a clock that stands still', () => 7],
  ['that run backwards', (frame) => -100 * frame],
])('times %s are told once, and the arrival counts from then on', (_name, tOf) => {
  let told = 0;
  const clock = createFrameClock(() => (told += 1));
  const read = Array.from({ length: 60 }, (_, frame) => clock.read(tOf(frame), 100 * frame));
  expect(told).toBe(1);
  expect((read.at(-1) ?? 0) - (read.at(-21) ?? 0)).toBe(2_000);
});

test('a client that puts its times right is believed again', () => {
  let told = 0;
  const clock = createFrameClock(() => (told += 1));
  for (let frame = 0; frame < 60; frame++) clock.read(frame / 10, 100 * frame);
  const read = Array.from({ length: 40 }, (_, frame) => clock.read(50_000 + 33 * frame, 6_000 + 100 * frame));
  expect((read.at(-1) ?? 0) - (read.at(-11) ?? 0)).toBe(330);
  expect(told).toBe(1);
});

test('a look at the clock between two frames changes nothing about the next', () => {
  const { at, read } = createFrameClock(() => undefined);
  expect(at(1_000)).toBe(0);
  read(500, 2_000);
  expect(at(2_300)).toBe(300);
  expect(read(600, 2_400)).toBe(100);
});
