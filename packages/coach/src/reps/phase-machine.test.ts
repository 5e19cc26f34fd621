import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { advanceMachine, startMachine, type Excursion } from './phase-machine.ts';

const { specification: squat } = squatExercise;

/** Feeds values 100 ms apart; what ended. */
function feed(
  values: readonly number[],
  usualRange: number | null = null,
  apartMs = 100,
): readonly Excursion[] {
  const state = startMachine(0, values[0] ?? 0, usualRange);
  const endings: Excursion[] = [];
  for (const [i, value] of values.entries()) {
    const ended = advanceMachine(state, i * apartMs, value, squat.counting);
    if (ended) endings.push(ended);
  }
  return endings;
}

const out = [0, 0, 0.2, 0.5, 0.8, 1];
const back = [0.8, 0.5, 0.2, 0];

test('a movement there and back ends once it has returned through most of its range, not at rest', () => {
  expect(feed([...out, ...back])).toMatchObject([
    { kind: 'repetition', startMs: 100, peakMs: 500, endMs: 800 },
  ]);
});

test('where a movement seems to begin far beyond rest, as a finder that loses a limb has it, it and those after it end in their time', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -4, max: -0.4, noNaN: true }),
      fc.integer({ min: 1, max: 5 }),
      (lost, made) => {
        const set = Array.from({ length: made }, () => [...out, ...back]).flat();
        const ended = feed([lost, lost, ...set]);
        expect(ended.map(({ kind }) => kind)).toEqual(new Array(made).fill('repetition'));
        for (const [i, { endMs }] of ended.entries()) expect(endMs).toBeLessThanOrEqual(1100 + 1000 * i);
      },
    ),
  );
});

test('who gets ready for seconds and hardly moves begins when they go out, and not when they got ready', () => {
  const unready = fc.array(fc.double({ min: -0.16, max: -0.12, noNaN: true }), {
    minLength: 35,
    maxLength: 60,
  });
  fc.assert(
    fc.property(unready, (values) => {
      const [ended] = feed([-0.24, -0.24, ...values, ...out, ...back]);
      expect(ended?.kind).toBe('repetition');
      expect(ended?.startMs).toBeGreaterThan(2000);
    }),
  );
});

test('a movement that only goes out ends nothing', () => {
  expect(feed([...out, 1, 1, 1])).toEqual([]);
});

test('a wobble at the far end or a pause on the way back makes no second one', () => {
  expect(feed([...out, 0.75, 0.95, 0.8, 0.6, 0.6, 0.6, ...back])).toHaveLength(1);
});

test('a return that turns before it is complete still parts two movements', () => {
  expect(feed([...out, 0.7, 0.4, 0.4, 0.6, 0.7, 0.8, 1, ...back])).toHaveLength(2);
});

test('starting at the far end counts nothing, the next movement counts', () => {
  expect(feed([1, 0.8, 0.4, 0, ...out, ...back])).toHaveLength(1);
});

test('a small movement is partial by the specification, or by what is usual for the person', () => {
  expect(feed([0, 0, 0.1, 0.2, 0.25, 0.2, 0.1, 0, 0])).toMatchObject([{ kind: 'partial' }]);
  const half = [0, 0, 0.2, 0.4, 0.45, 0.4, 0.2, 0];
  expect(feed(half)).toMatchObject([{ kind: 'repetition' }]);
  expect(feed(half, 1.3)).toMatchObject([{ kind: 'partial' }]);
});

test('something quicker than the least duration is told from repetitions, and much quicker is no movement', () => {
  expect(feed([0, 1, 0])).toMatchObject([{ kind: 'quick', startMs: 0, peakMs: 100, endMs: 200 }]);
  expect(feed([0, 1, 0], null, 50)).toEqual([]);
});

test('something held longer than the greatest duration is no repetition', () => {
  expect(feed([...out, ...new Array<number>(130).fill(1), ...back])).toEqual([]);
});

test('standing still on the way is told as long as it lasted, wherever the far end lies; near rest it is not', () => {
  const still = (at: number) => new Array<number>(20).fill(at);
  const [seated] = feed([0, 0, 0.3, 0.7, ...still(0.7), 0.9, 1, 0.6, 0.2, 0]);
  expect(seated?.stillMs).toBeGreaterThanOrEqual(1900);
  const [slowToStart] = feed([0, 0, ...still(0.3), 0.7, 1, 0.6, 0.2, 0]);
  expect(slowToStart?.stillMs).toBeLessThan(300);
});
