import { expect, test } from 'vitest';
import type { ReportedSet } from '../after-set/reported-set.ts';
import { createReplays } from './replays.ts';
import type { DeviceRecord } from './record-on-device.ts';

type Repetition = ReportedSet['repetitions'][number];

/** A set as the server tells it: of each repetition when it began and ended. */
function setOf(spans: readonly (readonly [startMs: number, endMs: number])[]): ReportedSet {
  const repetitions = spans.map(
    ([start_ms, end_ms], index) => ({ number_in_set: index + 1, start_ms, end_ms }) as Repetition,
  );
  return {
    repetitions,
    best: { number: 1, score: 90 },
    worst: { number: 3, score: 50 },
  } as unknown as ReportedSet;
}

const spans = [
  [10_000, 12_000],
  [13_000, 16_000],
  [17_000, 19_500],
] as const;

function replaysOf(seen: readonly (readonly [startMs: number, endMs: number])[]) {
  const asked: (readonly [number, number])[] = [];
  const posesBetween: DeviceRecord['posesBetween'] = (fromMs, toMs) => {
    asked.push([fromMs, toMs]);
    return [
      {
        tMs: fromMs,
        aspect: 1,
        landmarks: Array.from({ length: 33 }, (_, i) => [i / 33, i / 33, 0, 1] as const),
      },
    ];
  };
  const replays = createReplays({ posesBetween });
  for (const [startMs, endMs] of seen)
    replays.note({ type: 'repetition', repetition: { startMs, endMs } } as never);
  return { replays, asked };
}

test('of a stored set the best and the worst repetition are found in what the page has seen, by another clock', () => {
  const before = [[1_000, 2_000]] as const;
  const { replays, asked } = replaysOf([...before, ...spans.toReversed()]);
  const told = setOf(spans.map(([startMs, endMs]) => [startMs - 9_999, endMs - 10_001]));
  expect(replays.of(told).map(({ tMs }) => tMs)).toEqual([1, 7_001]);
  expect(asked).toEqual([
    [10_002, 12_000],
    [17_002, 19_500],
  ]);
});

test('a repetition during which the connection was lost is measured otherwise there, and the others are found all the same', () => {
  const { replays, asked } = replaysOf(spans);
  const leapt = setOf([
    [0, 2_000],
    [2_500, 7_000],
    [9_000, 11_500],
  ]);
  expect(replays.of(leapt).map(({ tMs }) => tMs)).toEqual([0, 9_000]);
  expect(asked).toEqual([
    [10_000, 12_000],
    [17_000, 19_500],
  ]);
});

test('a first repetition that begins earlier there is shown from there on', () => {
  const { replays } = replaysOf(spans);
  const told = setOf([
    [-1_500, 2_000],
    [3_000, 6_000],
    [7_000, 9_500],
  ]);
  expect(replays.of(told).map(({ tMs }) => tMs)).toEqual([-1_500, 7_000]);
});

test('one that only the server has counted is found by the clock of the others, before them, between them and after', () => {
  const more = [...spans, [20_000, 22_100], [23_000, 25_200]] as const;
  const all = more.map(([startMs, endMs]) => [startMs - 10_000, endMs - 10_000] as const);
  for (const missed of [0, 1, 2, 3, 4]) {
    const { replays, asked } = replaysOf([[2_000, 4_000], ...more.filter((_, at) => at !== missed)]);
    expect(replays.of(setOf(all)).map(({ tMs }) => tMs)).toEqual([0, 7_000]);
    expect(asked).toEqual([more[0], more[2]]);
  }
});

test('where the clock of the server leapt in mid-set, those before and those after are found', () => {
  const more = [...spans, [20_000, 22_100]] as const;
  const { replays, asked } = replaysOf(more);
  const leapt = more.map(([startMs, endMs], at) => {
    const byMs = at < 2 ? 10_000 : 4_000;
    return [startMs - byMs, endMs - byMs] as const;
  });
  expect(replays.of(setOf(leapt)).map(({ tMs }) => tMs)).toEqual([0, 13_000]);
  expect(asked).toEqual([more[0], more[2]]);
});

test('where the server has counted other repetitions than the page, nothing is shown again', () => {
  const { replays } = replaysOf(spans);
  const others = setOf([
    [0, 1_000],
    [2_000, 5_500],
    [6_000, 8_500],
  ]);
  expect(replays.of(others)).toEqual([]);
  expect(replays.of(setOf([[0, 1_000]]))).toEqual([]);
  expect(replays.of(setOf([]))).toEqual([]);
});
