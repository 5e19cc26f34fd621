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
  const clock = createFrameClock();
  expect(arrivals.map(([t, arrivedMs]) => clock.read(t, arrivedMs))).toEqual(expected);
});
